package org.puentesur.architecture.seeded.exchange.service;

import org.puentesur.architecture.seeded.exchange.web.ThingPage;

/** A service that knows a page. */
public class PageTurner {
  ThingPage page;
}
