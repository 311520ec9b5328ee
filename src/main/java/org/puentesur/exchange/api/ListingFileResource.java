package org.puentesur.exchange.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.puentesur.exchange.model.Kind;
import org.puentesur.exchange.service.ListingFiles;
import org.puentesur.exchange.service.ListingService;
import org.puentesur.platform.api.FileView;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.SentFile;
import org.puentesur.platform.file.FileService;
import org.puentesur.platform.file.StoredFile;

/** The attachments of offers and demands. */
@Path("{path:offers|demands}/{id}/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ListingFileResource {

  @Inject ListingService listings;
  @Inject FileService files;

  @PathParam("path")
  String path;

  @PathParam("id")
  UUID id;

  @GET
  public Page<FileView> list() {
    return Page.whole(files.of(ListingFiles.TYPE, listing()), FileView::of);
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  public Response attach(@QueryParam("name") String name, InputStream content) {
    StoredFile file = files.get(files.add(ListingFiles.TYPE, listing(), name, content));
    return Response.created(URI.create("/api/v1/files/" + file.id()))
        .entity(FileView.of(file))
        .build();
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attach(@FormParam("file") EntityPart file) {
    SentFile sent = SentFile.of(file);
    return attach(sent.name(), sent.content());
  }

  private UUID listing() {
    return listings.get(Kind.ofPath(path), id).id();
  }
}
