using CaiCach.Kernel.Time;
using CaiCach.Procedures.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>The publication clock: decisions of a period, how many were entered in time; with <c>--entered</c> the day of one is recorded.</summary>
internal sealed class ProcedurePublications : ICommand
{
    public string Name => "procedure publications";

    public string Help => "[--from 2021-01-01 --to 2021-06-30] [--entered SỐ --on 2021-06-28] [--json]: đồng hồ nhập cơ sở dữ liệu quốc gia; --entered ghi ngày nhập của một quyết định; mã thoát 1 nếu có quyết định trễ";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var (clock, today) = (services.GetRequiredService<PublicationClock>(), services.GetRequiredService<LocalClock>().Today);
        if (arguments.Option("entered") is { } number)
        {
            var open = (await clock.OpenAsync(today, cancellationToken)).FirstOrDefault(r => r.Publication.Number == number) ?? throw new UsageException($"Không có quyết định {number} nào chưa nhập.");
            var done = await services.GetRequiredService<EnterPublication>().RunAsync(new EnterPublicationOptions { PublicationId = open.Publication.Id, EnteredOn = arguments.Day("on") }, Everything.Context(services), cancellationToken);
            if (!done.Succeeded)
            {
                return Everything.Refuse(done.Refusals);
            }
        }

        var to = arguments.Has("to") ? arguments.Day("to") : today;
        var rows = await clock.ReadAsync(arguments.Has("from") ? arguments.Day("from") : new DateOnly(to.Year, 1, 1), to, today, cancellationToken);
        var figures = PublicationFigures.Of(rows);
        if (arguments.Has("json"))
        {
            JsonOutput.Print(new { figures, rows = rows.Select(r => new { r.Publication.Number, r.Publication.SignedOn, r.DueOn, r.Publication.EnteredOn, State = r.State.ToString(), r.DaysLeft }) });
        }
        else
        {
            foreach (var r in rows)
            {
                Console.WriteLine($"{r.Publication.Number,-24} ký {r.Publication.SignedOn:dd/MM/yyyy}  hạn {r.DueOn:dd/MM/yyyy}  nhập {r.Publication.EnteredOn:dd/MM/yyyy}  {r.State.Label()}{(r.DaysLeft is { } left ? $", {left} ngày làm việc" : "")}");
            }

            Console.WriteLine($"\n{figures.Signed} quyết định: {figures.InTime} đúng hạn, {figures.AllLate} trễ, {figures.Waiting} chưa đến hạn.");
        }

        return figures.AllLate > 0 ? 1 : 0;
    }
}
