package org.puentesur.dialogue.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The small Markdown of messages as HTML that can do nothing: bold, italic, code, lists, quotes and
 * links; whatever else is typed stands there as it was typed.
 */
public final class Markdown {

  // an address of the web, of a mailbox, or of this platform; no control character in any
  private static final Pattern SAFE =
      Pattern.compile(
          "(?:https?://[^\\p{Cntrl}\\s]+|mailto:[^\\p{Cntrl}\\s]+|/[^/\\\\\\p{Cntrl}\\s][^\\p{Cntrl}\\s]*)");

  private static final Set<Class<? extends Block>> BLOCKS =
      Set.of(ListBlock.class, FencedCodeBlock.class, BlockQuote.class);
  private static final int DEEPEST = 12;

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .extensions(List.of(AutolinkExtension.create()))
          .postProcessor(Markdown::disarm)
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .softbreak("<br />\n")
          .attributeProviderFactory(
              context ->
                  (node, tag, attributes) -> {
                    if (node instanceof Link) {
                      attributes.put("rel", "nofollow noopener noreferrer");
                    } else if (node instanceof FencedCodeBlock) {
                      attributes.clear();
                    }
                  })
          .build();

  private Markdown() {}

  /** The HTML of a text. */
  public static String html(String text) {
    return RENDERER.render(PARSER.parse(text));
  }

  /** The words of a text alone, on one line. */
  public static String words(String text) {
    StringBuilder words = new StringBuilder();
    PARSER
        .parse(text)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                words.append(text.getLiteral());
              }

              @Override
              public void visit(Code code) {
                words.append(code.getLiteral());
              }

              @Override
              public void visit(HtmlInline typed) {
                words.append(typed.getLiteral());
              }

              @Override
              public void visit(FencedCodeBlock code) {
                words.append(code.getLiteral());
              }

              @Override
              protected void visitChildren(Node parent) {
                super.visitChildren(parent);
                if (parent instanceof Block) {
                  words.append(' ');
                }
              }

              @Override
              public void visit(SoftLineBreak end) {
                words.append(' ');
              }

              @Override
              public void visit(HardLineBreak end) {
                words.append(' ');
              }
            });
    return words.toString().strip().replaceAll("\\s+", " ");
  }

  /** Whether a link may lead there. */
  static boolean safe(String address) {
    return SAFE.matcher(address).matches() && !address.toLowerCase(Locale.ROOT).contains("%00");
  }

  // leaves the words of pictures, which would call elsewhere by being seen, and of unsafe links
  private static Node disarm(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            visitChildren(image);
            unwrap(image);
          }

          @Override
          public void visit(Link link) {
            visitChildren(link);
            link.setTitle(null);
            if (!safe(link.getDestination())) {
              unwrap(link);
            }
          }
        });
    return document;
  }

  private static void unwrap(Node node) {
    while (node.getFirstChild() != null) {
      node.insertBefore(node.getFirstChild());
    }
    node.unlink();
  }
}
