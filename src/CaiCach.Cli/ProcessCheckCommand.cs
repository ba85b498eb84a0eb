using System.Globalization;
using CaiCach.Procedures.Processes;

namespace CaiCach.Cli;

/// <summary>What keeps a process from being published.</summary>
internal sealed class ProcessCheckCommand : ICommand
{
    public string Name => "process check";

    public string Help => "MÃ [--number 2]: kiểm tra bản nháp hoặc một số quy trình; mã thoát 1 khi có chỗ phải sửa";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var view = await ProcessChoice.ViewAsync(arguments, services, cancellationToken);
        var faults = ProcessCheck.Of(view.Content, view.Bounds);
        Console.WriteLine(string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"Quy trình số {view.Process.Number} của {view.Procedure.Code}: {view.Content.Steps.Count} bước, đường dài nhất {ProcessCheck.LongestHours(view.Content)?.ToString("0.##", CultureInfo.GetCultureInfo("vi-VN")) ?? "?"} giờ, thời hạn {view.Bounds.Hours?.ToString("0.##", CultureInfo.GetCultureInfo("vi-VN")) ?? "?"} giờ."));
        return faults.Count == 0 ? 0 : Everything.Refuse(faults);
    }
}
