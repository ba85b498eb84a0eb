using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;

namespace CaiCach.Dossiers.Counting;

/// <summary>What an event adds to the measures.</summary>
public static class DossierFactsOf
{
    public static IEnumerable<Fact> Event(Dossier dossier, IDossierEvent happened, DateTimeOffset at)
    {
        IEnumerable<Fact> Received() => DossierMeasures.OfReceipt(dossier.Channel).Select(m => Receipt(m, dossier));
        IEnumerable<Fact> Solved(Timeliness timeliness, DateTimeOffset on) => DossierMeasures.OfResult(timeliness, dossier.ReappointmentCount > 0).Select(m => Fact(m, dossier, on));
        return happened switch
        {
            DossierReceived => Received(),
            ResultApproved e => Solved(e.Timeliness, at),
            ResultReturned e when DossierMeasures.BecomesByPost(dossier.Channel, e.Method) => [Receipt(DossierMeasures.ByPost, dossier)],
            DossierWithdrawn or DossierClosed => [Fact(DossierMeasures.Withdrawn, dossier, at)],
            DossierImported { FinishedAt: { } finished, Timeliness: { } timeliness } => [.. Received(), .. Solved(timeliness, finished)],
            DossierImported => Received(),
            _ => [],
        };
    }

    // What was received stays with the agency that received it.
    static Fact Receipt(string measure, Dossier dossier) => new(measure, LocalClock.ToLocalDate(dossier.ReceivedAt), dossier.ReceivedAgencyId, dossier.FieldId, dossier.ProcedureId);

    static Fact Fact(string measure, Dossier dossier, DateTimeOffset at) =>
        new(measure, LocalClock.ToLocalDate(at), dossier.AgencyId, dossier.FieldId, dossier.ProcedureId);
}
