package org.puentesur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportsTest {

  @Test
  void modules_beside_a_script_are_named_by_address() {
    assertThat(
            resolved(
                "import { a } from './place.js';\nimport {\n  b,\n} from \"../room.js\";\n",
                "room/line.js"))
        .isEqualTo(
            "import { a } from '/room/place.js?v=1';\nimport {\n  b,\n} from \"/room.js?v=1\";\n");
  }

  @Test
  void what_is_no_import_stays() {
    String script = "const a = './place.js';\nconst { b } = c.import('./place.js');\nimport 'x';\n";
    assertThat(resolved(script, "room.js")).isEqualTo(script);
  }

  private static String resolved(String script, String name) {
    return Imports.resolved(script, name, module -> "/" + module + "?v=1");
  }
}
