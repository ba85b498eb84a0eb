using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Prints what agencies ask of each other, or how each answers.</summary>
internal sealed class Referrals : ICommand
{
    public string Name => "referrals";

    public string Help => "[--late] [--answered] [--agency H45.02] [--agencies] [--from 2021-01-01 --to 2021-06-30] [--json]: yêu cầu phối hợp đang chờ hoặc đã trả lời; --agencies: từng cơ quan đúng hạn, trễ";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var (list, clock, context) = (services.GetRequiredService<ReferralList>(), services.GetRequiredService<LocalClock>(), Everything.Context(services));
        var units = await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken);
        var (from, to) = (arguments.Option("from") is null ? (DateOnly?)null : arguments.Day("from"), arguments.Option("to") is null ? (DateOnly?)null : arguments.Day("to"));
        if (arguments.Has("agencies"))
        {
            return await AnswerFigureLines.PrintAsync(arguments, services, units, from, to, (first, last) => list.FiguresAsync(first, last, context.Authority, cancellationToken));
        }

        var agency = arguments.Option("agency") is not { } code ? null : units.Find(code) ?? throw new UsageException($"--agency {code}: không có cơ quan mang mã này.");
        var (rows, _) = await list.RunAsync(new ReferralFilter { Answered = arguments.Has("answered"), Late = arguments.Has("late"), AgencyId = agency?.Id, From = from, To = to }, context.Authority, cancellationToken);
        return JsonOutput.Lines(arguments.Has("json"), rows, r => $"{r.DossierCode,-24} {r.Kind.Label(),-20} {units.NameOf(r.AgencyId),-36} {r.StandingAt(clock.Now).Label(),-18} hạn {LocalClock.ToLocal(r.DueAt):HH:mm dd/MM/yyyy}");
    }
}
