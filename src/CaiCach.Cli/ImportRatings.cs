using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Takes rating slips that were keyed elsewhere from a file.</summary>
internal sealed class ImportRatings : ICommand
{
    public string Name => "import ratings";

    public string Help => "TỆP: nạp phiếu đánh giá việc giải quyết hồ sơ từ CSV (cột: xem docs/quality.md); một dòng sai thì không nhận dòng nào, mỗi lỗi nêu dòng";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var path = arguments.Word(0, "tên tệp");
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"Không có tệp {path}.");
        }

        var done = await services.GetRequiredService<Quality.Ratings.ImportRatings>().RunAsync(
            new Quality.Ratings.ImportRatingsOptions { Csv = await File.ReadAllTextAsync(path, cancellationToken) }, Everything.Context(services), cancellationToken);
        if (!done.Succeeded)
        {
            return Everything.Refuse(done.Refusals);
        }

        Console.Error.WriteLine($"Đã nhận {done.Value.Slips} phiếu đánh giá.");
        return 0;
    }
}
