package org.puentesur.cooperation.model;

/** Somebody has joined a cooperation or left it, and whoever reads what belongs to it changes. */
public record PartiesChanged(Cooperation cooperation) {}
