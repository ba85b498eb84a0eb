using CaiCach.Kernel.Facts;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Publishing;

namespace CaiCach.Procedures.Rates;

/// <summary>Publication decisions entered in the national database in time. The province has all of them, an agency those that it prepared.</summary>
internal sealed class PublicationRate(PublicationClock clock, UnitDirectory directory) : IRatioMeasure
{
    public RatioDefinition Definition { get; } = new(
        "procedures.publication-rate", "Quyết định công bố nhập cơ sở dữ liệu quốc gia đúng hạn", "Quyết định ký trong kỳ, nhập trong số ngày làm việc quy định kể từ ngày ký",
        "Quyết định ký trong kỳ, đã nhập hoặc đã hết hạn nhập", "Quyết định chưa đến hạn; quyết định không có thời hạn trong bảng", "Nhập quyết định công bố vào cơ sở dữ liệu quốc gia trước hạn",
        "Nghị định 63/2010/NĐ-CP, Điều 24", []);

    public async Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(RatioScope scope, CancellationToken cancellationToken)
    {
        var province = (await directory.GetAsync(cancellationToken)).Province?.Id;
        var rows = await clock.ReadAsync(scope.From, scope.To, scope.To, cancellationToken);
        return rows.SelectMany(r => Owners(r, province), (row, owner) => (owner, row)).Where(x => scope.Includes(x.owner)).GroupBy(x => x.owner, x => x.row).ToDictionary(g => g.Key, g =>
        {
            var figures = PublicationFigures.Of([.. g]);
            return new Ratio(figures.InTime, figures.InTime + figures.AllLate, Ahead: figures.Waiting);
        });
    }

    public async Task<IReadOnlyList<RatioRow>> LostAsync(RatioScope scope, int take, CancellationToken cancellationToken)
    {
        var province = (await directory.GetAsync(cancellationToken)).Province?.Id;
        return [.. (await clock.ReadAsync(new DateOnly(2000, 1, 1), scope.To, scope.To, cancellationToken))
            .Where(r => r.State is PublicationState.Late or PublicationState.EnteredLate && r.DueOn!.Value.AddDays(1) is var began && scope.From <= began && began <= scope.To)
            .SelectMany(r => Owners(r, province), (row, owner) => (row, owner)).Where(x => scope.Includes(x.owner)).DistinctBy(x => x.row.Publication.Id).OrderByDescending(x => x.row.DueOn).Take(take)
            .Select(x => new RatioRow(x.owner, x.row.DueOn!.Value.AddDays(1), $"Quyết định {x.row.Publication.Number}", $"/procedures/publications/{x.row.Publication.Id}"))];
    }

    public string RowsOf(RatioScope scope, Guid agencyId, bool numerator) =>
        $"/procedures/publications?agency={agencyId}&from={scope.From:yyyy-MM-dd}&to={scope.To:yyyy-MM-dd}&asOf={scope.To:yyyy-MM-dd}" + (numerator ? $"&state={PublicationState.InTime}" : "&judged=true");

    static IEnumerable<Guid> Owners(PublicationRow row, Guid? province) => new[] { row.Publication.AgencyId, province }.OfType<Guid>().Distinct();
}
