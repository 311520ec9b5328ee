package org.puentesur.platform.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Puts a check sum of their content into the addresses of our own style sheets, scripts and
 * pictures, so that browsers may keep them for a year and still see an upgrade at once. A script
 * names the modules that it imports by such addresses too, so that its own sum changes with theirs.
 */
public class VersionedResources extends ResourceHandlerWrapper {

  private static final String LIBRARY = "puentesur";
  private static final String SCRIPT = ".js";

  // what a running application carries never changes
  private final Map<String, String> versions = new ConcurrentHashMap<>();
  private final Map<String, byte[]> scripts = new ConcurrentHashMap<>();

  public VersionedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    Resource resource = super.createResource(name, library);
    return resource == null || !LIBRARY.equals(library) ? resource : versioned(resource, name);
  }

  private Resource versioned(Resource resource, String name) {
    return new ResourceWrapper(resource) {
      @Override
      public String getRequestPath() {
        return super.getRequestPath() + "&v=" + version(this, name);
      }

      @Override
      public InputStream getInputStream() throws IOException {
        return name.endsWith(SCRIPT)
            ? new ByteArrayInputStream(script(getWrapped(), name))
            : super.getInputStream();
      }
    };
  }

  // a script asks for those that it imports while it is made: none is computed within another
  private byte[] script(Resource resource, String name) throws IOException {
    byte[] known = scripts.get(name);
    if (known != null) {
      return known;
    }
    try (InputStream content = resource.getInputStream()) {
      String written = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      byte[] script =
          Imports.resolved(
                  written, name, module -> createResource(module, LIBRARY).getRequestPath())
              .getBytes(StandardCharsets.UTF_8);
      scripts.put(name, script);
      return script;
    }
  }

  private String version(Resource resource, String name) {
    String known = versions.get(name);
    if (known != null) {
      return known;
    }
    CRC32 sum = new CRC32();
    try (InputStream content = resource.getInputStream()) {
      sum.update(content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = Long.toHexString(sum.getValue());
    versions.put(name, version);
    return version;
  }
}
