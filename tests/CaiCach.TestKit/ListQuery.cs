using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Counting;
using CaiCach.Accountability.Lateness;
using CaiCach.Accountability.Listing;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Counting;
using CaiCach.Dossiers.Listing;
using CaiCach.Dossiers.LookingUp;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Permissions;
using CaiCach.Reports.OneStop;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.TestKit;

/// <summary>A query behind a page that people open all day: its plan must not depend on the size of the archive.</summary>
/// <param name="Name">What is asked.</param>
/// <param name="Run">Asks it in a scope.</param>
/// <param name="SortsASmallSet">True where a set is sorted that does not grow with the archive: open work, the letters of a period.</param>
public sealed record ListQuery(string Name, Func<IServiceProvider, Task> Run, bool SortsASmallSet = false)
{
    /// <summary>All of them, for one person.</summary>
    /// <param name="who">Word for the names.</param>
    /// <param name="person">In which post.</param>
    /// <param name="authority">What the person may see.</param>
    /// <param name="period">A period that has figures.</param>
    /// <param name="word">A word in a tenth of the search keys or so.</param>
    /// <param name="rareWord">A word in very few.</param>
    public static IEnumerable<ListQuery> For(string who, Person person, Authority authority, (DateOnly From, DateOnly To) period, string word, string rareWord)
    {
        ListQuery List(string name, DossierFilter filter, bool sorts = false) => new($"{who}: {name}", async s =>
        {
            var list = s.GetRequiredService<DossierList>();
            var (rows, more) = await list.RunAsync(filter, authority, default);
            if (more)
            {
                await list.RunAsync(filter with { After = rows[^1].Id }, authority, default);
            }
        }, sorts);
        DossierFilter Figure(string measure) => new() { Measure = measure, From = period.From, To = period.To };
        ListQuery Letters(string name, ApologyFilter filter, bool sorts = false) =>
            new($"{who}: {name}", s => s.GetRequiredService<ApologyList>().RunAsync(filter, authority, default), sorts);

        yield return List("dossiers", new DossierFilter());
        yield return List("dossiers of a state", new DossierFilter { State = DossierState.Processing });
        yield return List("dossiers overdue", new DossierFilter { Overdue = true }, sorts: true);
        yield return List("search, common word", new DossierFilter { Text = word });
        yield return List("search, rare word", new DossierFilter { Text = rareWord }, sorts: true);
        yield return List("figure: received", Figure(DossierMeasures.Received));
        yield return List("figure: on time", Figure(DossierMeasures.OnTime), sorts: authority.FilterFor(DossiersPermissions.View).UnitIds.Count > 0);
        yield return List("figure: late", Figure(DossierMeasures.Late), sorts: authority.FilterFor(DossiersPermissions.View).UnitIds.Count > 0);
        yield return List("figure: withdrawn", Figure(DossierMeasures.Withdrawn));
        yield return List("figure: pending overdue", Figure(DossierMeasures.PendingOverdue), sorts: true);
        yield return new($"{who}: own work", s => s.GetRequiredService<DossierList>().WorkAsync(person.OfficialId, person.UnitId, authority, 200, default), SortsASmallSet: true);
        yield return new($"{who}: late list", s => s.GetRequiredService<LateList>().RunAsync(new LateFilter(), person.AgencyId, authority, default), SortsASmallSet: true);
        yield return Letters("letters", new ApologyFilter(), sorts: true);
        yield return Letters("letters to sign", new ApologyFilter { State = ApologyState.Drafted }, sorts: true);
        yield return Letters("figure: letters", new ApologyFilter { Measure = AccountabilityMeasures.Sent, From = period.From, To = period.To }, sorts: true);
        foreach (var by in Enum.GetValues<OneStopGrouping>())
        {
            yield return new($"{who}: overview by {by}", s => s.GetRequiredService<OneStopReport>().RunAsync(new OneStopQuestion(period.From, period.To, by, null, null), authority, default), SortsASmallSet: true);
        }

        yield return new($"{who}: dossier by code", s => s.GetRequiredService<DossierReader>().IdOfAsync("H45.20-210401-0001", authority, default));
        yield return new($"{who}: status by code", s => s.GetRequiredService<LookUpStatus>().RunAsync("H45.20-210401-0001", "ABC", default));
    }
}
