using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Actions;

namespace CaiCach.Dossiers.Journal;

/// <summary>Makes decided events real: state, measures and history together.</summary>
internal static class DossierJournal
{
    public const string RecordKind = "dossier";

    public static void Write(ActionScope scope, Dossier dossier, IReadOnlyList<IDossierEvent> events)
    {
        var actor = scope.Context.Actor;
        foreach (var happened in events)
        {
            dossier.Apply(happened, scope.Now, actor.UnitId, actor.OfficialId);
            foreach (var fact in DossierFactsOf.Event(dossier, happened, scope.Now))
            {
                scope.Count(fact);
            }
        }

        scope.Record(new RecordRef(RecordKind, dossier.Id), events);
    }
}
