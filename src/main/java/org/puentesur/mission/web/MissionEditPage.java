package org.puentesur.mission.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.web.CooperationFrame;
import org.puentesur.mission.model.Mission;
import org.puentesur.mission.model.TermsPart;
import org.puentesur.mission.service.MissionService;
import org.puentesur.platform.problem.NotFound;
import org.puentesur.platform.text.Language;
import org.puentesur.platform.text.Messages;
import org.puentesur.platform.web.Problems;
import org.puentesur.platform.web.Reader;
import org.puentesur.platform.web.RecordId;

/** Where a mission is planned and revised. */
@Named
@ViewScoped
public class MissionEditPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient MissionService service;
  @Inject CooperationFrame frame;
  @Inject Problems problems;
  @Inject Reader reader;

  private UUID id;
  private String code;
  private int version;
  private MissionForm form;

  public void load() {
    id = RecordId.ofRequest();
    try {
      Cooperation cooperation = frame.getCooperation();
      code = cooperation.code();
      if (!frame.getAccess().works()) {
        problems.notFound();
      } else if (id == null) {
        Language language = reader.getLanguage();
        form = new MissionForm(language, party(), part -> template(part, cooperation, language));
      } else {
        show(service.get(id).mission());
      }
    } catch (NotFound gone) {
      problems.notFound();
    }
  }

  private static String template(TermsPart part, Cooperation cooperation, Language language) {
    return Messages.of(
        language, "mission.template." + part.name(), cooperation.titles(), cooperation.code());
  }

  private String party() {
    UUID own = frame.getAccess().party();
    return (own == null ? frame.getCooperation().parts().get(0).institution() : own).toString();
  }

  private void show(Mission mission) {
    if (mission.open() && mission.cooperation().equals(frame.getCooperation().id())) {
      version = mission.version();
      form = new MissionForm(mission.plan(), party());
    } else {
      problems.notFound();
    }
  }

  public void save() {
    problems.done(
        () -> {
          Mission saved =
              id == null
                  ? service.plan(code, form.plan())
                  : service.revise(id, version, form.plan());
          problems.go(
              "/cooperations/" + code + "/missions/" + saved.id() + "?done=mission.planned");
        });
  }

  /** Has more empty rows. */
  public void more() {
    form.more();
  }

  public UUID getId() {
    return id;
  }

  public MissionForm getForm() {
    return form;
  }
}
