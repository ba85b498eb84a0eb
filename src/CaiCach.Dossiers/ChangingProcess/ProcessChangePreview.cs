using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Calendars;
using CaiCach.Procedures.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.ChangingProcess;

/// <summary>Counts what would happen if open dossiers followed another process. Writes nothing.</summary>
public sealed class ProcessChangePreview(AppDb db, ProcessReader processes, CalendarReader calendars)
{
    /// <summary>How many open dossiers follow each process.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> OpenAsync(IReadOnlyCollection<Guid> processIds, CancellationToken cancellationToken) =>
        await Open(db).Where(d => d.ProcessId != null && processIds.Contains(d.ProcessId.Value)).GroupBy(d => d.ProcessId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    public async Task<Outcome<ProcessChangeImpact>> LookAsync(ProcessChangeOptions options, CancellationToken cancellationToken)
    {
        var ends = await EndsAsync(options, cancellationToken);
        if (!ends.Succeeded)
        {
            return ends.Refusals.ToList();
        }

        var (from, to, fromContent, toContent) = ends.Value;
        var mapping = new ProcessMapping(fromContent, toContent, options.Mapping);
        var counts = new Dictionary<string, (int Count, int Earlier, int Later)>();
        var open = Open(db).AsNoTracking().Where(d => d.ProcessId == from.Id).Include(d => d.Steps.Where(s => s.EndedAt == null));
        await foreach (var dossier in open.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var old = mapping.Old(dossier);
            var (count, earlier, later) = counts.GetValueOrDefault(old.Key);
            var (was, becomes) = mapping.New(old) is { } next && dossier.Steps is [.., var stay]
                ? (stay.DueAt, ProcessMapping.DueAt(old, next, stay.StartedAt, stay.DueAt, await calendars.ForAgencyAsync(dossier.AgencyId, cancellationToken))) : (null, null);
            counts[old.Key] = (count + 1, earlier + (becomes < was ? 1 : 0), later + (becomes > was || (becomes is null != was is null) ? 1 : 0));
        }

        List<ProcessChangeRow> rows = [.. fromContent.Steps.Where(s => counts.ContainsKey(s.Key)).Select(s => new ProcessChangeRow(s, mapping.New(s), counts[s.Key].Count, counts[s.Key].Earlier, counts[s.Key].Later))];
        return new ProcessChangeImpact(from, to, toContent, rows, [.. mapping.Refusals(), .. Missing(rows.Where(r => r.New is null).Select(r => r.Old))]);
    }

    /// <summary>Received, without an answer yet.</summary>
    internal static IQueryable<Dossier> Open(AppDb db) => db.Set<Dossier>().Where(d => d.FinishedAt == null && d.ClosedAt == null);

    internal static IEnumerable<Refusal> Missing(IEnumerable<StepContent> steps) => steps.DistinctBy(s => s.Key)
        .Select(s => new Refusal("process.map_missing", $"Quy trình mới không có bước {s.Key} (“{s.Name}”) ở giai đoạn {s.Stage.Label()}; chọn bước mới cho hồ sơ đang ở đó.", $"Mapping[{s.Key}]"));

    internal async Task<Outcome<(InternalProcess From, InternalProcess To, ProcessContent FromContent, ProcessContent ToContent)>> EndsAsync(ProcessChangeOptions options, CancellationToken cancellationToken)
    {
        var both = await db.Set<InternalProcess>().AsNoTracking().Where(p => p.Id == options.FromProcessId || p.Id == options.ToProcessId).ToListAsync(cancellationToken);
        if (both.Find(p => p.Id == options.FromProcessId) is not { State: ProcessState.Published } from || both.Find(p => p.Id == options.ToProcessId) is not { State: ProcessState.Published } to)
        {
            return Refusal.NotFound("quy trình đã ban hành");
        }

        return from.Id == to.Id || from.ProcedureId != to.ProcedureId
            ? new Refusal("process.change_ends", "Chọn hai quy trình khác nhau của cùng một thủ tục.", nameof(options.FromProcessId))
            : (from, to, (await processes.PublishedAsync(from.Id, cancellationToken))!, (await processes.PublishedAsync(to.Id, cancellationToken))!);
    }
}
