using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Measures.Cells;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Rates;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Rates;

/// <summary>Online procedures that somebody has used online this year; at the province's own place each procedure once.</summary>
internal sealed class OnlineProceduresRate(AppDb db, CellSums cells, HandledProcedures handled, UnitDirectory directory) : IRatioMeasure
{
    public RatioDefinition Definition { get; } = new(
        "dossiers.online-procedures-rate", "Thủ tục trực tuyến có phát sinh hồ sơ", "Thủ tục nộp được trực tuyến, trong kỳ có ít nhất một hồ sơ trực tuyến",
        "Thủ tục có hiệu lực ngày cuối do cơ quan giải quyết, nộp được trực tuyến (mức độ 3, 4; một phần, toàn trình)", "Thủ tục chưa ghi mức độ trực tuyến", "Giới thiệu nộp trực tuyến các thủ tục chưa có hồ sơ",
        "Nghị quyết 76/NQ-CP", []);

    public async Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(RatioScope scope, CancellationToken cancellationToken)
    {
        var (offered, province) = (await handled.ReadAsync(scope.To, ProcedureTrait.Online, cancellationToken), (await directory.GetAsync(cancellationToken)).Province?.Id);
        var used = await cells.ProceduresAsync(DossierMeasures.ReceivedOnline, province is { } all && scope.Includes(all) ? scope with { AgencyIds = null } : scope, cancellationToken);
        return offered.Where(a => scope.Includes(a.Key) && a.Value.Count > 0).ToDictionary(a => a.Key, a =>
        {
            var count = (a.Key == province ? used.SelectMany(u => u) : used[a.Key]).Where(a.Value.Contains).Distinct().Count();
            return new Ratio(count, a.Value.Count, Repairable: a.Value.Count - count);
        });
    }

    public async Task<IReadOnlyList<RatioRow>> LostAsync(RatioScope scope, int take, CancellationToken cancellationToken)
    {
        if (scope.From.DayOfYear != 1)
        {
            return []; // nobody stops using a procedure on one day
        }

        var province = (await directory.GetAsync(cancellationToken)).Province?.Id;
        var used = await cells.ProceduresAsync(DossierMeasures.ReceivedOnline, scope with { AgencyIds = null }, cancellationToken);
        List<(Guid Agency, Guid Procedure)> unused = [.. (await handled.ReadAsync(scope.To, ProcedureTrait.Online, cancellationToken)).Where(a => scope.Includes(a.Key))
            .SelectMany(a => a.Value.Except(a.Key == province ? used.SelectMany(u => u) : used[a.Key]), (a, procedure) => (a.Key, procedure)).Take(take)];
        var ids = unused.Select(u => u.Procedure).ToList();
        var names = await db.Set<ProcedureVersion>().AsNoTracking().Where(v => ids.Contains(v.ProcedureId) && v.ValidFrom <= scope.To && (v.ValidTo == null || scope.To <= v.ValidTo))
            .Join(db.Set<Procedure>(), v => v.ProcedureId, p => p.Id, (v, p) => new { p.Id, p.Code, v.Name }).ToDictionaryAsync(p => p.Id, cancellationToken);
        return [.. unused.Select(u => new RatioRow(u.Agency, scope.From, $"{names[u.Procedure].Code} {names[u.Procedure].Name}",
            $"/procedures?text={Uri.EscapeDataString(names[u.Procedure].Code)}&from={scope.To:yyyy-MM-dd}&to={scope.To:yyyy-MM-dd}"))];
    }

    // The list of procedures shows the level; whether somebody used it stands in the list of dossiers.
    public string RowsOf(RatioScope scope, Guid agencyId, bool numerator) => numerator
        ? $"/dossiers?measure={DossierMeasures.ReceivedOnline}&from={scope.From:yyyy-MM-dd}&to={scope.To:yyyy-MM-dd}&agency={agencyId}"
        : $"/procedures?agency={agencyId}&from={scope.To:yyyy-MM-dd}&to={scope.To:yyyy-MM-dd}&having={ProcedureTrait.Online}";
}
