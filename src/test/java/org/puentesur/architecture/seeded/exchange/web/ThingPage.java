package org.puentesur.architecture.seeded.exchange.web;

import org.puentesur.architecture.seeded.exchange.api.ThingResource;
import org.puentesur.architecture.seeded.exchange.service.Things;

/** A page that goes past the services, and knows the API. */
public class ThingPage {
  Things things;
  ThingResource resource;
}
