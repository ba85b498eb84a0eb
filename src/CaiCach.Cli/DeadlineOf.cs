using System.Globalization;
using CaiCach.Dossiers.DueDates;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Regimes;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Prints how the dates of a dossier come about, or would for another receipt.</summary>
internal sealed class DeadlineOf : ICommand
{
    public string Name => "deadline";

    public string Help => "MÃ-HỒ-SƠ [--received 2021-04-01T15:01] [--json]: sổ tính hạn và các mốc của một hồ sơ; --received: nếu nhận lúc khác";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var code = arguments.Word(0, "mã hồ sơ");
        DateTime? received = arguments.Option("received") is not { } text ? null
            : DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : throw new UsageException("--received viết dạng 2021-04-01T15:01.");
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var (reader, context) = (services.GetRequiredService<DossierReader>(), Everything.Context(services));
        if (await reader.IdOfAsync(code, context.Authority, cancellationToken) is not { } id || await reader.FindAsync(id, context, cancellationToken) is not { } view)
        {
            Console.Error.WriteLine($"Không có hồ sơ {code}.");
            return 1;
        }

        var sheet = await services.GetRequiredService<DeadlineSheets>().OfAsync(view, received, cancellationToken);
        if (!sheet.Succeeded)
        {
            return Everything.Refuse(sheet.Refusals);
        }

        if (arguments.Has("json"))
        {
            JsonOutput.Print(new { sheet = sheet.Value, ledger = view.Dossier.Ledger.OrderBy(l => l.Ordinal).Select(l => new { l.Cause, l.At, l.DueAt, l.Sentence, l.Article }) });
            return 0;
        }

        foreach (var entry in received is null ? view.Dossier.Ledger.OrderBy(l => l.Ordinal) : Enumerable.Empty<Dossiers.DeadlineEntry>())
        {
            Console.WriteLine($"{LocalClock.ToLocal(entry.At):HH:mm dd/MM/yyyy}  {entry.Sentence} {entry.Article}");
        }

        Console.WriteLine(sheet.Value.Sentence);
        foreach (var timer in sheet.Value.Timers)
        {
            Console.WriteLine($"  {timer.Kind.Label(),-28} {timer.At:HH:mm dd/MM/yyyy}  {timer.Source}");
        }

        return 0;
    }
}
