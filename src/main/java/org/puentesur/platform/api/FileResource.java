package org.puentesur.platform.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.puentesur.platform.file.FileService;
import org.puentesur.platform.file.StoredFile;

/** The content of files. */
@Path("files/{id}")
@RequestScoped
public class FileResource {

  @Inject FileService files;

  @GET
  @Produces(MediaType.WILDCARD)
  public Response get(@PathParam("id") UUID id) {
    StoredFile file = files.get(id);
    StreamingOutput content = out -> files.copy(id, out);
    Response.ResponseBuilder answer = Response.ok(content, file.mediaType());
    file.headers().forEach(answer::header);
    return answer.build();
  }
}
