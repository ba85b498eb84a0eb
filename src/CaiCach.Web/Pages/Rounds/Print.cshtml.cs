using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Publishing;
using CaiCach.ParIndex.Scoring;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using CaiCach.Web.Pages.Print;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Rounds;

/// <summary>A published round as a document of Decree 30/2020/NĐ-CP: units with their three scores, bands and ranks, and the fields as an appendix.</summary>
public sealed class PrintModel(RoundPaper paper, UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RoundView View { get; private set; } = null!;

    public IReadOnlyList<RoundPaperRow> Rows { get; private set; } = [];

    public SlipHead Head { get; private set; } = null!;

    /// <summary>"Tốt từ 80 điểm, Khá từ 70 điểm."</summary>
    public string Bands => string.Join(", ", Band.Read(View.Round.Bands).OrderByDescending(b => b.From).Select(b => $"{b.Name} từ {PointText.Of(b.From)} điểm")) + ".";

    /// <summary>What <c>sha256sum</c> prints of the CSV that everybody can download.</summary>
    public string Digest => PublishedCsv.DigestOf(PublishedCsv.Of(View.Results, View.Fields));

    public async Task<IActionResult> OnGetAsync()
    {
        if (await paper.FindAsync(Id, Current.Context(null), Aborted) is not var (view, rows))
        {
            return NotFound();
        }

        (View, Rows) = (view, rows);
        var day = LocalClock.ToLocalDate(view.Round.PublishedAt!.Value);
        var snapshot = (await units.GetAsync(Aborted)).On(day);
        Head = new SlipHead("", Signature.Issuer(snapshot[view.Owner.Id]), "Số: ……", PlaceName.Of(snapshot[view.Owner.Id], snapshot), day);
        return Page();
    }
}
