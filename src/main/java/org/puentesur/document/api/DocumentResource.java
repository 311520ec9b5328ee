package org.puentesur.document.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.document.model.CooperationDocument;
import org.puentesur.document.model.DocumentKind;
import org.puentesur.document.model.DocumentVersion;
import org.puentesur.document.service.DocumentFiles.Upload;
import org.puentesur.document.service.DocumentGate.Opened;
import org.puentesur.document.service.DocumentKeepingService;
import org.puentesur.document.service.DocumentQuery;
import org.puentesur.document.service.DocumentService;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.SentFile;
import org.puentesur.platform.api.Versions;
import org.puentesur.platform.problem.NotFound;

/** The documents of a cooperation, as far as the caller may read them. */
@Path("cooperations/{code}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

  @Inject DocumentService documents;
  @Inject DocumentKeepingService keeping;
  @Inject CooperationService cooperations;

  @PathParam("code")
  String code;

  @GET
  public Page<DocumentView> list(
      @QueryParam("kind") String kind,
      @QueryParam("language") String language,
      @QueryParam("q") String words,
      @BeanParam Paging paging) {
    DocumentQuery query =
        new DocumentQuery(
            Constants.oneOrNone("kind", DocumentKind.class, kind),
            words,
            language,
            paging.afterId());
    return paging.page(
        documents.list(code, query, paging.most()),
        shelved -> shelved.document().id(),
        shelved -> DocumentView.of(shelved.document(), shelved.latest()));
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id, @Context Request request) {
    CooperationDocument document = document(id);
    return Versions.answer(request, document.version(), view(document));
  }

  @GET
  @Path("{id}/versions")
  public Page<VersionView> versions(@PathParam("id") UUID id) {
    return Page.whole(documents.versions(document(id).id()), VersionView::of);
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  public Response attach(
      @BeanParam DocumentInput input, @BeanParam FileInput file, InputStream content) {
    return added(input, file, new Upload(file.name, content));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attach(
      @BeanParam DocumentInput input,
      @BeanParam FileInput file,
      @FormParam("file") EntityPart content) {
    return added(input, file, upload(content));
  }

  @POST
  @Path("{id}/versions")
  @Consumes(MediaType.WILDCARD)
  public Response attachVersion(
      @PathParam("id") UUID id, @BeanParam FileInput file, InputStream content) {
    return versioned(id, file, new Upload(file.name, content));
  }

  @POST
  @Path("{id}/versions")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attachVersion(
      @PathParam("id") UUID id, @BeanParam FileInput file, @FormParam("file") EntityPart content) {
    return versioned(id, file, upload(content));
  }

  private static Upload upload(EntityPart part) {
    SentFile sent = SentFile.of(part);
    return new Upload(sent.name(), sent.content());
  }

  private Response added(DocumentInput input, FileInput file, Upload upload) {
    // that there is no such cooperation comes before what else may be wrong
    String known = cooperations.get(code).code();
    CooperationDocument document =
        keeping.add(known, input.heading(), upload, file.note, file.signed());
    return Response.created(
            URI.create("/api/v1/cooperations/" + known + "/documents/" + document.id()))
        .entity(view(document))
        .build();
  }

  private Response versioned(UUID id, FileInput file, Upload upload) {
    DocumentVersion version =
        keeping.addVersion(document(id).id(), upload, file.note, file.signed());
    return Response.status(Response.Status.CREATED).entity(VersionView.of(version)).build();
  }

  private DocumentView view(CooperationDocument document) {
    return DocumentView.of(document, documents.versions(document.id()).get(0));
  }

  // one of the cooperation that the address names
  private CooperationDocument document(UUID id) {
    Opened opened = documents.get(id);
    if (!opened.cooperation().code().equals(code)) {
      throw new NotFound("document " + id);
    }
    return opened.document();
  }
}
