using CaiCach.Accountability.Counting;
using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Measures.Cells;
using CaiCach.Reports.OneStop;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.Reform.Figures;

/// <summary>Dossiers and apologies of the one-stop shops: the same counters and the same open set as the one-stop report.</summary>
internal sealed class DossierFigures(AppDb db, OneStopReport report) : IFigureSource
{
    public async Task<IReadOnlyDictionary<string, Figure>> ReadAsync(FigureScope scope, CancellationToken cancellationToken)
    {
        // A period from which nothing at all was recorded is unknown, not zero.
        if (!await db.Set<MonthCell>().AnyAsync(c => c.Month <= scope.To && c.Month >= new DateOnly(scope.From.Year, scope.From.Month, 1), cancellationToken))
        {
            return new Dictionary<string, Figure>();
        }

        var before = scope.From.AddDays(-1);
        var total = (await report.ReadAsync(new OneStopQuestion(scope.From, scope.To, OneStopGrouping.Agency, scope.AgencyId), ReachFilter.All, cancellationToken)).Total;
        var carried = await report.PendingAsync(new OneStopQuestion(before, before, OneStopGrouping.Agency, scope.AgencyId), ReachFilter.All, cancellationToken);
        string Rows(string measure, DateOnly from, DateOnly to) => RowsLink.To(
            measure.StartsWith("apologies", StringComparison.Ordinal) ? "/apologies" : "/dossiers", ("measure", measure), ("from", from), ("to", to), ("agency", scope.AgencyId));
        Figure Of(string measure, decimal value) => new(value, Rows(measure, scope.From, scope.To));
        var table = RowsLink.To("/overview", ("from", scope.From), ("to", scope.To), ("agency", scope.AgencyId), ("by", OneStopGrouping.Field));
        return new Dictionary<string, Figure>
        {
            [FigureCodes.DossiersCarried] = new(carried.Values.Sum(p => p.InTime + p.Overdue), Rows(DossierMeasures.Pending, before, before)),
            [DossierMeasures.Received] = Of(DossierMeasures.Received, total.Received),
            [DossierMeasures.Solved] = Of(DossierMeasures.Solved, total.Solved),
            [DossierMeasures.Early] = Of(DossierMeasures.Early, total.Early),
            [DossierMeasures.OnTime] = Of(DossierMeasures.OnTime, total.OnTime),
            [DossierMeasures.Late] = Of(DossierMeasures.Late, total.Late),
            [FigureCodes.DossiersOnTimePercent] = new(total.OnTimePercent, table),
            [DossierMeasures.Withdrawn] = Of(DossierMeasures.Withdrawn, total.Withdrawn),
            [DossierMeasures.Pending] = Of(DossierMeasures.Pending, total.Pending),
            [DossierMeasures.PendingOverdue] = Of(DossierMeasures.PendingOverdue, total.PendingOverdue),
            [AccountabilityMeasures.Sent] = Of(AccountabilityMeasures.Sent, total.Apologies),
            [AccountabilityMeasures.Breach] = Of(AccountabilityMeasures.Breach, total.LateApologies),
        };
    }
}
