package org.puentesur.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puentesur.dialogue.model.Markdown;

class MarkdownTest {

  @ParameterizedTest
  @MethodSource("org.puentesur.dialogue.HostileTexts#all")
  void a_hostile_text_comes_out_inert(String text) {
    String html = Markdown.html(text);
    assertThat(HostileTexts.actingIn(html)).as(html).isEmpty();
  }

  @Test
  void the_small_markdown_is_shown() {
    assertThat(Markdown.html("**uno** *dos* `tres`\ncuatro"))
        .isEqualTo("<p><strong>uno</strong> <em>dos</em> <code>tres</code><br />\ncuatro</p>\n");
    assertThat(Markdown.html("- a\n- b")).contains("<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.org/a?b=c&d=e",
        "[ver](https://www.example.org/)",
        "<https://www.example.org/>"
      })
  void an_address_of_the_web_is_a_link(String text) {
    assertThat(Markdown.html(text)).contains("href=\"https://www.example.org/");
  }

  @Test
  void an_address_of_the_platform_is_a_link() {
    assertThat(Markdown.html("[la oferta](/offers/1)")).contains("href=\"/offers/1\"");
  }

  @Test
  void of_a_picture_only_its_words_are_left() {
    assertThat(Markdown.html("![seguimiento](https://elsewhere.example/x.png)"))
        .isEqualTo("<p>seguimiento</p>\n");
  }

  @Test
  void a_heading_stays_as_it_was_typed() {
    assertThat(Markdown.html("# no")).isEqualTo("<p># no</p>\n");
  }

  @Test
  void the_words_alone_are_plain_and_on_one_line() {
    assertThat(
            Markdown.words(
                "**Uno** y *dos*, `tres`\n- [cuatro](/offers/4)\n- cinco\n\n> seis\n\n```\nsiete\n```"))
        .isEqualTo("Uno y dos, tres cuatro cinco seis siete");
    assertThat(Markdown.words("2 < 3 <b>x</b> 4*5")).isEqualTo("2 < 3 <b>x</b> 4*5");
  }

  @Test
  void a_text_made_to_be_slow_is_shown_at_once() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          Markdown.html("[".repeat(8_000));
          Markdown.html("> ".repeat(4_000));
          Markdown.html("*a_".repeat(2_600));
          Markdown.html("- ".repeat(4_000));
          Markdown.html("`".repeat(8_000));
        });
  }
}
