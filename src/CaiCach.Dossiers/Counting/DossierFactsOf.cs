using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;

namespace CaiCach.Dossiers.Counting;

/// <summary>What an event adds to the measures.</summary>
public static class DossierFactsOf
{
    public static IEnumerable<Fact> Event(Dossier dossier, IDossierEvent happened, DateTimeOffset at)
    {
        switch (happened)
        {
            case DossierReceived:
                yield return Fact(DossierMeasures.Received, dossier, dossier.ReceivedAt);
                break;
            case ResultApproved e:
                yield return Fact(DossierMeasures.Of(e.Timeliness), dossier, at);
                break;
            case DossierWithdrawn:
                yield return Fact(DossierMeasures.Withdrawn, dossier, at);
                break;
            case DossierImported e:
                yield return Fact(DossierMeasures.Received, dossier, dossier.ReceivedAt);
                if (e is { FinishedAt: { } finished, Timeliness: { } timeliness })
                {
                    yield return Fact(DossierMeasures.Of(timeliness), dossier, finished);
                }

                break;
            default:
                break;
        }
    }

    static Fact Fact(string measure, Dossier dossier, DateTimeOffset at) =>
        new(measure, LocalClock.ToLocalDate(at), dossier.AgencyId, dossier.FieldId, dossier.ProcedureId);
}
