package org.puentesur.platform.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Puts a check sum of their content into the addresses of our own style sheets, scripts and
 * pictures, so that browsers may keep them for a year and still see an upgrade at once.
 */
public class VersionedResources extends ResourceHandlerWrapper {

  private static final String LIBRARY = "puentesur";

  // what a running application carries never changes
  private final Map<String, String> versions = new ConcurrentHashMap<>();

  public VersionedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    Resource resource = super.createResource(name, library);
    return resource == null || !LIBRARY.equals(library) ? resource : versioned(resource);
  }

  private Resource versioned(Resource resource) {
    return new ResourceWrapper(resource) {
      @Override
      public String getRequestPath() {
        return super.getRequestPath()
            + "&v="
            + versions.computeIfAbsent(resource.getResourceName(), name -> version(resource));
      }
    };
  }

  private static String version(Resource resource) {
    CRC32 sum = new CRC32();
    try (InputStream content = resource.getInputStream()) {
      sum.update(content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Long.toHexString(sum.getValue());
  }
}
