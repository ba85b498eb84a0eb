using CaiCach.Quality.Ratings;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Puts an edition of the rating slip in force.</summary>
internal sealed class ImportRatingForm : ICommand
{
    public string Name => "import rating-form";

    public string Help => "TỆP: nạp phiên bản mới của phiếu đánh giá từ JSON (xem data/quality/README.md); phiếu cũ dừng hôm trước ngày bắt đầu của phiếu mới";

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

        var done = await services.GetRequiredService<LoadRatingForm>().RunAsync(new LoadRatingFormOptions { Json = await File.ReadAllTextAsync(path, cancellationToken) }, Everything.Context(services), cancellationToken);
        if (!done.Succeeded)
        {
            return Everything.Refuse(done.Refusals);
        }

        Console.Error.WriteLine($"Phiếu đánh giá phiên bản {done.Value.Edition} dùng từ {done.Value.ValidFrom:dd/MM/yyyy}, {done.Value.Questions} câu.");
        return 0;
    }
}
