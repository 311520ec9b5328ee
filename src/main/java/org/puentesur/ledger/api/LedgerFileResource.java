package org.puentesur.ledger.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.puentesur.ledger.service.LedgerFiles;
import org.puentesur.ledger.service.LedgerService;
import org.puentesur.platform.api.FileView;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.file.FileService;
import org.puentesur.platform.file.StoredFile;

/** The documents of an entry of a ledger; they are kept as the entry is. */
@Path("cooperations/{code}/ledger/{id}/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LedgerFileResource {

  @Inject LedgerService ledger;
  @Inject FileService files;

  @PathParam("code")
  String code;

  @PathParam("id")
  UUID id;

  @GET
  public Page<FileView> list() {
    return Page.whole(files.of(LedgerFiles.TYPE, entry()), FileView::of);
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  public Response attach(@QueryParam("name") String name, InputStream content) {
    StoredFile file = files.get(files.add(LedgerFiles.TYPE, entry(), name, content));
    return Response.created(URI.create("/api/v1/files/" + file.id()))
        .entity(FileView.of(file))
        .build();
  }

  private UUID entry() {
    return ledger.get(code, id).entry().id();
  }
}
