using CaiCach.Dossiers.Arriving;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Prints what came online and waits, or how each agency answers. Names of applicants are not printed.</summary>
internal sealed class Arrivals : ICommand
{
    public string Name => "arrivals";

    public string Help => "[--late] [--answered] [--agencies] [--from 2025-07-01 --to 2025-12-31] [--json]: hồ sơ trực tuyến chờ tiếp nhận hoặc đã trả lời; --agencies: từng cơ quan đúng hạn, trễ";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var (list, clock, context) = (services.GetRequiredService<ArrivalList>(), services.GetRequiredService<LocalClock>(), Everything.Context(services));
        var units = await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken);
        var (from, to) = (arguments.Option("from") is null ? (DateOnly?)null : arguments.Day("from"), arguments.Option("to") is null ? (DateOnly?)null : arguments.Day("to"));
        if (arguments.Has("agencies"))
        {
            return await AnswerFigureLines.PrintAsync(arguments, services, units, from, to, (first, last) => list.FiguresAsync(first, last, context.Authority, cancellationToken));
        }

        var (rows, _) = await list.RunAsync(new ArrivalFilter { Answered = arguments.Has("answered"), Late = arguments.Has("late"), From = from, To = to }, context.Authority, cancellationToken);
        var shown = rows.Select(r => new { r.Id, r.Reference, Agency = units.NameOf(r.AgencyId), r.ProcedureName, r.ArrivedAt, r.AnswerBy, r.AnsweredAt, r.Answer, Standing = r.StandingAt(clock.Now) }).ToList();
        return JsonOutput.Lines(arguments.Has("json"), shown, r => $"{r.Reference,-24} {r.Agency,-36} {r.Standing.Label(),-18} nộp {LocalClock.ToLocal(r.ArrivedAt):HH:mm dd/MM/yyyy}{(r.AnswerBy is { } by ? $"  trả lời trước {LocalClock.ToLocal(by):HH:mm dd/MM/yyyy}" : "")}");
    }
}
