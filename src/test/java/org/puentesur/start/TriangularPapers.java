package org.puentesur.start;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What three partner systems write to each other, and what they leave in the log. */
final class TriangularPapers {

  static final String[] STEPS = {
    "cooperation.opened lead of BRA",
    "cooperation.participation.proposed system of BRA",
    "cooperation.participation.agreed system of ECU",
    "cooperation.participation.agreed system of GTM",
    "cooperation.JOIN system of GTM",
    "cooperation.consented system of BRA",
    "cooperation.consented system of GTM",
    "cooperation.consented system of ECU",
    "cooperation.advanced system of BRA",
    "plan.proposed system of BRA",
    "plan.commented system of ECU",
    "plan.proposed system of GTM",
    "cooperation.covered system of BRA",
    "cooperation.covered system of ECU",
    "cooperation.uncovered system of ECU",
    "cooperation.covered system of ECU",
    "plan.signed lead of GTM",
    "cooperation.advanced system of BRA",
    "cooperation.starts system of GTM",
    "cooperation.advanced system of BRA"
  };

  static final String[] STEPS_OF_THE_MISSION = {
    "mission.planned system of GTM",
    "mission.revised system of ECU",
    "mission.agreed system of BRA",
    "mission.confirmed system of GTM",
    "mission.held system of BRA",
    "mission.reported system of BRA"
  };

  private TriangularPapers() {}

  /** A mission for the people of one, which the other pays. */
  static String mission(String code, Partner visiting, Partner paying, LocalDate from) {
    return """
        {"cooperation": "%1$s", "kind": "EXPLORATORY", "purpose": "Ver la encuesta",
         "language": "es", "from": "%4$s", "to": "%5$s", "place": "Brasilia",
         "terms": {"OBJECTIVES": "Conocer la experiencia", "RESULTS": "Una ruta de trabajo"},
         "delegation": [{"name": "Equipo técnico", "role": "Visita", "institutionId": "%2$s"}],
         "agenda": [{"day": "%5$s", "text": "Cierre"}, {"day": "%4$s", "text": "Apertura"}],
         "costs": [{"kind": "TRAVEL", "partyId": "%2$s", "payerId": "%3$s", "currency": "USD",
           "estimate": 2400}]}
        """
        .formatted(code, visiting.id(), paying.id(), from, from.plusDays(2));
  }

  /** What came of it: each currency by itself, and what either side does next. */
  static String report(Partner giving, Partner receiving) {
    return """
        {"findings": "La encuesta puede repetirse en dos departamentos.",
         "steps": [{"text": "Enviar los cuestionarios", "ownerId": "%1$s", "due": "2031-02-01"},
           {"text": "Elegir los municipios", "ownerId": "%2$s", "due": "2031-03-01"}],
         "costs": [
           {"kind": "VENUE", "partyId": "%1$s", "payerId": "%1$s", "currency": "BRL",
            "estimate": 0, "actual": 3100.25},
           {"kind": "ALLOWANCE", "partyId": "%2$s", "payerId": "%2$s", "currency": "GTQ",
            "estimate": 5000, "actual": 5200},
           {"kind": "TRAVEL", "partyId": "%2$s", "payerId": "%1$s", "currency": "USD",
            "estimate": 2400, "actual": 2310.5}]}
        """
        .formatted(giving.id(), receiving.id());
  }

  /** A balanced plan: forty days of experts in kind, cash of each in its own currency. */
  static String plan(Partner giving, Partner receiving, Partner paying, String usd) {
    return """
        {"lines": [
          {"section": "RESULTS",
           "cells": {"CODE": "P1", "LEVEL": "OUTPUT", "STATEMENT": "Encuesta levantada"}},
          {"section": "INDICATORS",
           "cells": {"RESULT": "P1", "NAME": "Municipios", "BASELINE": "0", "TARGETS": "2031=12"}},
          {"section": "ACTIVITIES",
           "cells": {"CODE": "A1", "OUTPUT": "P1", "TITLE": "Asesoría", "STARTS": "2031-02-01",
             "ENDS": "2031-05-31", "RESPONSIBLE": "%1$s", "EXPERT_DAYS": "40"}},
          {"section": "ACTIVITIES",
           "cells": {"CODE": "A2", "OUTPUT": "P1", "TITLE": "Trabajo de campo",
             "STARTS": "2031-06-01", "ENDS": "2031-09-30", "RESPONSIBLE": "%2$s"}},
          {"section": "BUDGET",
           "cells": {"ACTIVITY": "A1", "CATEGORY": "EXPERT_TIME", "FUNDER": "%1$s",
             "FUNDING": "IN_KIND", "DAYS": "40", "DAY_RATE": "1500", "CURRENCY": "BRL",
             "RATE": "5.4", "RATE_DATE": "2026-11-02", "RATE_SOURCE": "Banco Central do Brasil"}},
          {"section": "BUDGET",
           "cells": {"ACTIVITY": "A1", "CATEGORY": "TRAVEL", "FUNDER": "%1$s",
             "FUNDING": "CASH", "AMOUNT": "54000", "CURRENCY": "BRL",
             "RATE": "5.4", "RATE_DATE": "2026-11-02", "RATE_SOURCE": "Banco Central do Brasil"}},
          {"section": "BUDGET",
           "cells": {"ACTIVITY": "A2", "CATEGORY": "MATERIALS", "FUNDER": "%2$s",
             "FUNDING": "CASH", "AMOUNT": "38750.50", "CURRENCY": "GTQ",
             "RATE": "7.75", "RATE_DATE": "2026-11-02", "RATE_SOURCE": "Banco de Guatemala"}},
          {"section": "BUDGET",
           "cells": {"ACTIVITY": "A2", "CATEGORY": "TRAVEL", "FUNDER": "%3$s",
             "FUNDING": "CASH", "AMOUNT": "%4$s", "CURRENCY": "USD"}},
          {"section": "BUDGET",
           "cells": {"ACTIVITY": "A2", "CATEGORY": "MATERIALS", "FUNDER": "%2$s",
             "FUNDING": "IN_KIND", "DESCRIPTION": "Salas y vehículos"}}]}
        """
        .formatted(giving.id(), receiving.id(), paying.id(), usd);
  }

  static String doubt(String line) {
    return "{\"line\": \"" + line + "\", \"text\": \"¿Alcanza para ocho personas?\"}";
  }

  static String named(UUID agreement) {
    return "{\"agreementId\": \"" + agreement + "\"}";
  }

  static String starting(LocalDate day) {
    return "{\"day\": \"" + day + "\"}";
  }

  /** Where it is read. */
  static List<String> addresses(String cooperation, UUID mission, String followUp) {
    return Stream.concat(
            Stream.of(
                "missions/" + mission,
                "missions/" + mission + "/calendar",
                "follow-ups/" + followUp),
            Stream.of(
                    "",
                    "/next",
                    "/proposals",
                    "/gates",
                    "/agreements",
                    "/plan",
                    "/plan/versions/2",
                    "/plan/draft")
                .map(cooperation::concat))
        .toList();
  }

  /** Where something is done about it. */
  static List<String> doors(String cooperation, UUID mission, String followUp) {
    String owed = "follow-ups/" + followUp;
    String planned = "missions/" + mission;
    return Stream.concat(
            Stream.of(
                owed + "/done",
                owed + "/drop",
                planned + "/confirmation",
                planned + "/held",
                planned + "/report",
                planned + "/cancellation"),
            Stream.of(
                    "/phase",
                    "/consent",
                    "/start",
                    "/agreements",
                    "/proposals",
                    "/plan/versions/2/comments",
                    "/plan/draft",
                    "/plan/draft/proposal")
                .map(cooperation::concat))
        .toList();
  }

  /** A body that is sound at each of those doors. */
  static String anything(Partner somebody) {
    return """
        {"to": "CANCELLED", "reason": "Cambio", "day": "2031-02-01", "text": "Hola",
         "agreementId": "%1$s", "kind": "JOIN", "institutionId": "%1$s", "role": "DUAL",
         "findings": "Nada", "note": "Hecho"}
        """
        .formatted(somebody.id());
  }
}
