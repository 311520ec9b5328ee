package org.puentesur.architecture.seeded.exchange.service;

/** A page outside the web room. */
public class LostPage {}
