using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;

namespace CaiCach.Dossiers.Counting;

/// <summary>What an event adds to the measures.</summary>
public static class DossierFactsOf
{
    public static IEnumerable<Fact> Event(Dossier dossier, IDossierEvent happened, DateTimeOffset at)
    {
        IEnumerable<Fact> Received() => DossierMeasures.OfReceipt(dossier.Channel).Select(m => Fact(m, dossier, dossier.ReceivedAt));
        IEnumerable<Fact> Solved(Timeliness timeliness, DateTimeOffset on) => DossierMeasures.OfResult(timeliness, dossier.ReappointmentCount > 0).Select(m => Fact(m, dossier, on));
        return happened switch
        {
            DossierReceived => Received(),
            ResultApproved e => Solved(e.Timeliness, at),
            ResultReturned e when DossierMeasures.BecomesByPost(dossier.Channel, e.Method) => [Fact(DossierMeasures.ByPost, dossier, dossier.ReceivedAt)],
            DossierWithdrawn or DossierClosed => [Fact(DossierMeasures.Withdrawn, dossier, at)],
            DossierImported { FinishedAt: { } finished, Timeliness: { } timeliness } => [.. Received(), .. Solved(timeliness, finished)],
            DossierImported => Received(),
            _ => [],
        };
    }

    static Fact Fact(string measure, Dossier dossier, DateTimeOffset at) =>
        new(measure, LocalClock.ToLocalDate(at), dossier.AgencyId, dossier.FieldId, dossier.ProcedureId);
}
