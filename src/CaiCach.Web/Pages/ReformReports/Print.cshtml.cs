using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Reports.Reform.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using CaiCach.Web.Pages.Print;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.ReformReports;

/// <summary>The report as a document of Decree 30/2020/NĐ-CP: head, number, text, signature, and the table as an appendix.</summary>
public sealed class PrintModel(ReformReportReader reader, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ReformReportView View { get; private set; } = null!;

    public SlipHead Head { get; private set; } = null!;

    public string? Superior { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } view)
        {
            return NotFound();
        }

        var day = view.Report.SignedAt is { } at ? LocalClock.ToLocalDate(at) : clock.Today;
        var snapshot = (await units.GetAsync(Aborted)).On(day);
        view = view with { Agency = snapshot[view.Agency.Id] }; // the name that was valid when it was signed
        View = view;
        Superior = snapshot.Find(view.Agency.ParentId)?.Name;
        // A people's committee stands alone in the head; a department below its own.
        Head = new SlipHead(
            view.Agency.Kind == UnitKind.Department && snapshot.Find(view.Agency.ParentId) is { } above ? Signature.Issuer(above) : "", Signature.Issuer(view.Agency), "Số: " + (view.Report.Number ?? $"……/BC-{AgencyAbbreviation.Of(view.Agency)}"),
            PlaceName.Of(view.Agency, snapshot), day);
        return Page();
    }
}
