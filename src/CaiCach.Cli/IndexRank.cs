using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Scoring;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Counts the ranking of a round anew from its leaves and compares it with what was published.</summary>
internal sealed class IndexRank : ICommand
{
    public string Name => "index rank";

    public string Help => "--round MÃ [--json]: tính lại xếp hạng của kỳ đánh giá từ từng tiêu chí, so với kết quả đã công bố";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var code = arguments.Required("round");
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        if (await services.GetRequiredService<RoundReader>().RecountAsync(code, Everything.Context(services).Authority, cancellationToken) is not var (round, counted, published))
        {
            throw new UsageException($"--round {code}: không có kỳ đánh giá mang mã này.");
        }

        var units = await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken);
        var frozen = published.ToDictionary(p => p.RoundUnitId);
        var rows = counted.Select(s => (Standing: s, Unit: units[s.Unit.UnitId], Frozen: frozen.GetValueOrDefault(s.Unit.Id))).ToList();
        var differ = published.Count == 0 ? [] : rows.Where(r => r.Frozen is not { } f || f.Total != r.Standing.Total || f.Rank != r.Standing.Rank || f.Band != r.Standing.Band).ToList();
        if (arguments.Has("json"))
        {
            JsonOutput.Print(new
            {
                round.Code, round.Name, round.Year, Stage = round.Stage.ToString(), IsPublished = published.Count > 0, Agrees = published.Count == 0 ? (bool?)null : differ.Count == 0 && published.Count == rows.Count,
                Rows = rows.Select(r => new { r.Unit.Code, r.Unit.Name, r.Standing.Unit.Block, r.Standing.Rank, r.Standing.Band, r.Standing.Total, r.Standing.SelfTotal, Published = r.Frozen is { } f ? new { f.Rank, f.Band, f.Total } : null }),
            });
        }
        else
        {
            Console.WriteLine($"{round.Name}: {round.Stage.Label()}");
            foreach (var block in rows.GroupBy(r => r.Standing.Unit.Block))
            {
                Console.WriteLine($"\n{block.Key}");
                foreach (var r in block)
                {
                    Console.WriteLine($"  {r.Standing.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–",3}  {PointText.Rounded(r.Standing.Total),7}  {r.Standing.Band ?? "–",-12} {r.Unit.ShortName}");
                }
            }

            Console.WriteLine(published.Count == 0 ? "\nChưa công bố." : differ.Count == 0 ? "\nKhớp với kết quả đã công bố." : $"\nKhác kết quả đã công bố ở {differ.Count} đơn vị: {string.Join(", ", differ.Select(d => d.Unit.ShortName))}");
        }

        return differ.Count == 0 ? 0 : 1;
    }
}
