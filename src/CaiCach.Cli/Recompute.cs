using CaiCach.Dossiers.DueDates;
using CaiCach.Measures.Recounting;
using CaiCach.ParIndex.Live;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Counts the measures afresh, to compare or to replace; the live index is compared with what the rows give now, the dates of every dossier with its ledger.</summary>
internal sealed class Recompute : ICommand
{
    public string Name => "recompute";

    public string Help => "[--verify]: đếm lại số liệu từ hồ sơ; --verify chỉ so sánh, cả điểm chỉ số cải cách và sổ tính hạn của từng hồ sơ, mã thoát 1 nếu khác";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var recount = services.GetRequiredService<Recount>();
        if (!arguments.Has("verify"))
        {
            Console.WriteLine($"Đã ghi lại {await recount.RewriteAsync(cancellationToken)} ô số liệu.");
            return 0;
        }

        var differences = await recount.VerifyAsync(cancellationToken);
        foreach (var difference in differences.Take(100))
        {
            Console.WriteLine($"{difference.Cell.Measure} {difference.Cell.Day:yyyy-MM-dd} {difference.Cell.AgencyId}: bộ đếm {difference.Counter}, hồ sơ {difference.Rows}");
        }

        var scores = await services.GetRequiredService<LiveRefresh>().VerifyAsync(cancellationToken);
        foreach (var (kept, counted) in scores.Take(100))
        {
            Console.WriteLine($"tiêu chí {counted.CriterionId}, đơn vị {counted.UnitId}: ghi {kept.Points}, tính lại {counted.Points}");
        }

        var dates = 0;
        await foreach (var difference in services.GetRequiredService<LedgerCheck>().RunAsync(cancellationToken))
        {
            if (dates++ < 100)
            {
                Console.WriteLine($"hồ sơ {difference.Code}: {difference.What}");
            }
        }

        var all = differences.Count + scores.Count + dates;
        Console.WriteLine(all == 0 ? "Không có khác biệt nào." : $"{all} khác biệt.");
        return all == 0 ? 0 : 1;
    }
}
