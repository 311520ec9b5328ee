package org.puentesur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What the sources of the platform never do. */
class SourceTest {

  private static final Path MAIN = Path.of("src/main/java");

  @Test
  void no_query_is_put_together_at_run_time() throws IOException {
    assertThat(SourceRules.concatenatedQueries(MAIN)).isEmpty();
  }

  @Test
  void no_exception_is_caught_that_the_author_did_not_have_in_mind() throws IOException {
    // the server throws a plain RuntimeException where a socket has gone while it is written to
    assertThat(SourceRules.broadCatches(MAIN))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("SocketFollower");
  }
}
