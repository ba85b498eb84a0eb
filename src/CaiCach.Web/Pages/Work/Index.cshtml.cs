using CaiCach.Dossiers;
using CaiCach.Dossiers.Listing;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Work;

/// <summary>One list of what waits for this person.</summary>
public sealed class IndexModel(DossierList list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    public IReadOnlyList<(string Heading, IReadOnlyList<DossierRow> Rows)> Groups { get; private set; } = [];

    public UnitSnapshot Units { get; private set; } = null!;

    public DateTimeOffset Now => clock.Now;

    public async Task OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        var rows = await list.WorkAsync(Current.Post.OfficialId, Current.Post.UnitId, Current.Authority, 200, Aborted);
        Groups = [.. rows.GroupBy(Heading).OrderBy(g => g.Key.Order).Select(g => (g.Key.Text, (IReadOnlyList<DossierRow>)[.. g]))];
    }

    (int Order, string Text) Heading(DossierRow row)
    {
        var due = LocalClock.ToLocalDate(row.CurrentDueAt);
        return row.State switch
        {
            DossierState.AwaitingSupplement => (5, "Chờ người nộp bổ sung"),
            DossierState.Done => (4, "Có kết quả, chờ trả"),
            _ when row.CurrentDueAt < clock.Now => (0, "Quá hẹn"),
            _ when due == clock.Today => (1, "Hôm nay"),
            _ when due == clock.Today.AddDays(1) => (2, "Ngày mai"),
            _ => (3, "Sau đó"),
        };
    }
}
