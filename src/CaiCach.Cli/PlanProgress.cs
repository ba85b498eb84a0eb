using System.Globalization;
using CaiCach.Kernel.Time;
using CaiCach.ReformPlans.Listing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>How a reform plan stood on a day.</summary>
internal sealed class PlanProgress : ICommand
{
    public string Name => "plan progress";

    public string Help => "--plan 2021 [--as-of 2021-06-30] [--by content|unit|month] [--json]: kế hoạch cải cách của tỉnh đến một ngày";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (code, context) = (arguments.Required("plan"), Everything.Context(services));
        if (!Enum.TryParse<PlanGrouping>(arguments.Option("by") ?? "content", ignoreCase: true, out var by) || !Enum.IsDefined(by))
        {
            throw new UsageException("--by phải là content, unit hoặc month.");
        }

        var asOf = arguments.Has("as-of") ? arguments.Day("as-of") : services.GetRequiredService<LocalClock>().Today;
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        if (await services.GetRequiredService<PlanReader>().IdOfAsync(code, context.Authority, cancellationToken) is not { } id
            || await services.GetRequiredService<PlanBoard>().RunAsync(new PlanBoardQuestion(id, asOf, by), context, cancellationToken) is not { } board)
        {
            throw new UsageException($"--plan {code}: tỉnh không có kế hoạch mang mã này.");
        }

        if (arguments.Has("json"))
        {
            JsonOutput.Print(
                new { Plan = board.Plan.Code, board.Plan.Name, AsOf = asOf, By = by.ToString().ToLowerInvariant(), board.Total, board.Cancelled, board.Rows, board.BurnUp });
            return 0;
        }

        var culture = CultureInfo.GetCultureInfo("vi-VN");
        Console.WriteLine($"{board.Plan.Name}, đến hết ngày {asOf:dd/MM/yyyy}\n");
        Console.WriteLine($"{"",-56} {"Tổng",6} {"Đúng hạn",9} {"Trễ hạn",8} {"Quá hạn",8} {"Trong hạn",10} {"Xong",6} {"%",8}");
        foreach (var r in board.Rows.Append(board.Total))
        {
            Console.WriteLine(string.Create(culture, $"{r.Label[..Math.Min(56, r.Label.Length)],-56} {r.Total,6} {r.DoneOnTime,9} {r.DoneLate,8} {r.Overdue,8} {r.NotDue,10} {r.Done,6} {r.Percent,8:0.00}"));
        }

        return 0;
    }
}
