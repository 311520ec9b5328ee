// The small forms of a message, without leaving the page.
import { say, unlessAway, words } from './place.js';
import { translate } from './translation.js';

export async function act(event) {
  const { target, submitter } = event;
  if (!target.dataset.verb) return;
  event.preventDefault();
  if (target.dataset.verb === 'retract' && !confirm(words.sure)) return;
  const body = new URLSearchParams(new FormData(target));
  if (submitter?.name) body.set(submitter.name, submitter.value);
  try {
    const answer = await fetch(target.action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
    });
    if (answer.status === 422) {
      say((await answer.json()).problem);
      return;
    }
    if (target.dataset.verb === 'translation') translate([target.closest('li').dataset.message]);
    const more = target.closest('details');
    more.open = false;
    more.querySelector('summary').focus();
  } catch (error) {
    unlessAway(error);
    say(words.offline);
  }
}
