package org.puentesur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.puentesur.agenda.model.Topic;
import org.puentesur.lexicon.model.TopicRanking;
import org.puentesur.lexicon.model.TopicSuggestion;
import org.puentesur.platform.text.Language;
import org.puentesur.relevance.model.Lexicon;
import org.puentesur.relevance.model.LexiconFiles;
import org.puentesur.relevance.model.LexiconRow;

class TopicRankingTest {

  private static final Map<String, Topic> AGENDA =
      agenda("B", "B.12", "B.14", "D", "D.40", "SDG-3.7");

  @Test
  void a_term_of_several_words_counts_more_than_one_word() {
    assertThat(codes(said("B.12", "jovens"), said("B.14", "gravidez na adolescência")))
        .containsExactly("B.14", "B.12");
  }

  @Test
  void a_word_of_many_topics_counts_less_in_each() {
    assertThat(codes(said("B.12", "saúde"), said("D.40", "saúde"), said("B.14", "gravidez")))
        .startsWith("B.14");
  }

  @Test
  void a_word_that_names_a_topic_and_its_counterpart_elsewhere_is_sure_of_both() {
    List<TopicSuggestion> ranked =
        TopicRanking.of(
            Map.of(
                "B.14", List.of("gravidez"),
                "SDG-3.7", List.of("gravidez"),
                "D.40", List.of("mães")),
            AGENDA);
    assertThat(ranked).hasSize(3).allSatisfy(each -> assertThat(each.weight()).isEqualTo(1));
  }

  @Test
  void a_chapter_steps_back_where_a_topic_below_it_is_named() {
    assertThat(codes(said("B", "adolescência"), said("B.14", "gravidez"), said("D", "saúde")))
        .containsExactlyInAnyOrder("B.14", "D");
  }

  @Test
  void a_topic_that_does_not_exist_is_left_out() {
    assertThat(codes(said("X.1", "nada"), said("B.14", "gravidez"))).containsExactly("B.14");
  }

  @Test
  void a_word_in_two_spellings_counts_once() {
    List<TopicSuggestion> ranked =
        TopicRanking.of(
            Map.of("B.14", List.of("Gravidez", "gravidez"), "D.40", List.of("mães")), AGENDA);
    assertThat(ranked).allSatisfy(each -> assertThat(each.weight()).isEqualTo(1));
    assertThat(ranked).anySatisfy(each -> assertThat(each.words()).containsExactly("Gravidez"));
  }

  @Test
  void there_are_six_at_most_and_none_for_silence() {
    Map<String, List<String>> many =
        IntStream.range(0, 9)
            .boxed()
            .collect(Collectors.toMap(n -> "T." + n, n -> List.of("palavra" + n)));
    assertThat(TopicRanking.of(many, agenda(many.keySet().toArray(String[]::new)))).hasSize(6);
    assertThat(TopicRanking.of(Map.of(), AGENDA)).isEmpty();
  }

  @Test
  void the_shipped_lexicon_reads_a_portuguese_text() {
    Lexicon lexicon = new Lexicon(LexiconFiles.rows());
    Map<String, List<String>> said =
        lexicon.topics(Language.PT, "Gravidez na adolescência e saúde do adolescente no campo");
    List<TopicSuggestion> ranked = TopicRanking.of(said, AGENDA);
    assertThat(ranked).extracting(each -> each.topic().code()).contains("B.14", "SDG-3.7", "B.12");
    assertThat(ranked)
        .filteredOn(each -> each.topic().code().equals("B.14"))
        .allSatisfy(each -> assertThat(each.words()).containsExactly("Gravidez na adolescência"));
  }

  @Test
  void a_row_may_name_several_topics() {
    assertThat(LexiconRow.of("a\tb\tc\td\tB.14,SDG-3.7".split("\t")).topics())
        .containsExactly("B.14", "SDG-3.7");
  }

  private static Map<String, Topic> agenda(String... codes) {
    return Stream.of(codes).collect(Collectors.toMap(code -> code, TopicRankingTest::topic));
  }

  private static Topic topic(String code) {
    String parent = code.contains(".") ? code.substring(0, code.indexOf('.')) : null;
    return new Topic(code, code.startsWith("SDG") ? "SDG" : "MONTEVIDEO", parent, null);
  }

  @SafeVarargs
  private static List<String> codes(Map.Entry<String, List<String>>... said) {
    Map<String, List<String>> inOrder = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> each : said) {
      inOrder.put(each.getKey(), each.getValue());
    }
    return TopicRanking.of(inOrder, AGENDA).stream().map(each -> each.topic().code()).toList();
  }

  private static Map.Entry<String, List<String>> said(String code, String... words) {
    return Map.entry(code, List.of(words));
  }
}
