using System.Text.RegularExpressions;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Importing;

/// <summary>Shows what a file would bring into the catalogue. Changes nothing: the file waits in the store, where what no row names is swept later.</summary>
public sealed partial class ProcedureImport(AppDb db, FileStore store, LocalClock clock, ContentReader contents)
{
    public async Task<Outcome<ReadProcedures>> ReadAsync(Stream file, ActionContext context, CancellationToken cancellationToken)
    {
        if (!context.Authority.HasAny(ProceduresPermissions.Manage))
        {
            return Refusal.Forbidden();
        }

        using var all = new MemoryStream();
        await file.CopyToAsync(all, cancellationToken);
        try
        {
            var (records, loose) = ProcedureFile.Read(all.ToArray());
            all.Position = 0;
            var stored = await store.PutAsync(all, clock.Now, cancellationToken, MediaTypeOf(all.GetBuffer()));
            return stored.Succeeded
                ? new ReadProcedures(stored.Value.Hash, await HoldAsync(records, cancellationToken), loose)
                : stored.Refusals.Select(r => r with { Field = "Upload" }).ToList();
        }
        catch (ProcedureFileException exception)
        {
            return new Refusal("procedure.file", exception.Message, "Upload");
        }
    }

    /// <summary>The same for a file that waits in the store.</summary>
    public async Task<Outcome<ReadProcedures>> AgainAsync(string? fileHash, ActionContext context, CancellationToken cancellationToken)
    {
        if (!context.Authority.HasAny(ProceduresPermissions.Manage))
        {
            return Refusal.Forbidden();
        }

        if (fileHash is null || !Hash().IsMatch(fileHash))
        {
            return new Refusal("procedure.file", "Hãy chọn tệp bản ghi thủ tục.", "Upload");
        }

        try
        {
            using var all = new MemoryStream();
            await using (var file = store.Open(fileHash))
            {
                await file.CopyToAsync(all, cancellationToken);
            }

            var (records, loose) = ProcedureFile.Read(all.ToArray());
            return new ReadProcedures(fileHash, await HoldAsync(records, cancellationToken), loose);
        }
        catch (ProcedureFileException exception)
        {
            return new Refusal("procedure.file", exception.Message, "Upload");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Refusal("procedure.file", "Tệp không còn; hãy tải lên lại.", "Upload");
        }
    }

    /// <summary>What the content of an importable file is.</summary>
    internal static string MediaTypeOf(ReadOnlySpan<byte> head) => FileKind.Of(head) ?? "application/json";

    async Task<IReadOnlyList<ImportRow>> HoldAsync(IReadOnlyList<ImportedRecord> records, CancellationToken cancellationToken)
    {
        var codes = records.Where(r => !r.IsWrong).Select(r => r.Code).Distinct().ToList();
        var ids = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        var versions = new List<ProcedureVersion>();
        foreach (var some in codes.Chunk(1000))
        {
            var found = await db.Set<Procedure>().AsNoTracking().Where(p => some.Contains(p.Code)).ToListAsync(cancellationToken);
            found.ForEach(p => ids[p.Code] = p.Id);
            var own = found.ConvertAll(p => p.Id);
            versions.AddRange(await db.Set<ProcedureVersion>().AsNoTracking().Where(v => own.Contains(v.ProcedureId)).ToListAsync(cancellationToken));
        }

        var byProcedure = versions.ToLookup(v => v.ProcedureId);
        var last = byProcedure.Select(g => g.Where(v => v.ValidFrom is not null).MaxBy(v => v.ValidFrom)).OfType<ProcedureVersion>().ToDictionary(v => v.ProcedureId);
        var said = await contents.OfAsync([.. last.Values], clock.Today, cancellationToken);
        return [.. records.Select(r =>
        {
            if (r.IsWrong)
            {
                return new ImportRow(r, ImportState.Wrong, 0, false);
            }

            if (!ids.TryGetValue(r.Code, out var id) || !last.TryGetValue(id, out var version))
            {
                return new ImportRow(r, ImportState.New, 0, ids.TryGetValue(r.Code, out var known) && byProcedure[known].Any());
            }

            var before = said[version.Id];
            var after = Completed(r.Content, before);
            var changes = ProcedureDifference.Between(before, after).Count;
            return new ImportRow(r with { Content = after }, changes == 0 ? ImportState.Same : ImportState.Changed, changes, byProcedure[id].Any(v => v.ValidFrom is null));
        })];
    }

    // What the national record does not carry goes on as it is.
    static ProcedureContent Completed(ProcedureContent read, ProcedureContent before)
    {
        var earlier = PaperPairs.Of(before.Papers, read.Papers).Where(p => p.After is not null).ToDictionary(p => p.After!, p => p.Before, (IEqualityComparer<ContentPaper>)ReferenceEqualityComparer.Instance);
        return read with
        {
            OnlineLevel = read.OnlineLevel ?? before.OnlineLevel,
            OnlineReason = read.OnlineLevel is null ? before.OnlineReason : read.OnlineReason,
            CountingRule = read.LimitUnit == before.LimitUnit ? before.CountingRule : read.CountingRule,
            FeeWords = read.FeeWords ?? before.FeeWords,
            Sequence = read.Sequence ?? before.Sequence,
            Conditions = read.Conditions ?? before.Conditions,
            Subjects = read.Subjects ?? before.Subjects,
            Papers = [.. read.Papers.Select(p => p.ReusedFrom is null && earlier[p]?.ReusedFrom is { } source ? p with { ReusedFrom = source } : p)],
        };
    }

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
