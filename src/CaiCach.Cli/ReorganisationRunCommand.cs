using CaiCach.Organisations.Reorganisations;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Carries out what is approved and due, as the web host does every minute.</summary>
internal sealed class ReorganisationRunCommand : ICommand
{
    public string Name => "reorganisation run";

    public string Help => "thực hiện các đợt đã duyệt mà ngày đã tới; dừng giữa chừng thì chạy lại sẽ tiếp tục; mã thoát 1 khi có đợt không thực hiện được";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var ran = await services.GetRequiredService<RunReorganisations>().RunAsync(Everything.Context(services), rows => Console.Error.Write($"\r  {rows} mục…"), cancellationToken);
        if (!ran.Succeeded)
        {
            return Everything.Refuse(ran.Refusals);
        }

        Console.WriteLine(ran.Value.Stopped is { } why ? $"Chưa thực hiện được: {why}" : ran.Value.Executed == 0 ? "Không có đợt nào đến hạn." : $"\nĐã thực hiện {ran.Value.Executed} đợt, chuyển {ran.Value.Rows} mục.");
        return ran.Value.Stopped is null ? 0 : 1;
    }
}
