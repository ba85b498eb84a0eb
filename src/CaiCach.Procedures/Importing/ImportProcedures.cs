using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Files;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Importing;

/// <summary>
/// Takes the records of a file as drafts. Wrong records are left out one by one, the others are taken, as the page says beforehand; a record that says what is in
/// force brings nothing. A draft that is there already is written over.
/// </summary>
public sealed class ImportProcedures(AppDb db, ActionRunner actions, ProcedureImport import, FileStore store, UnitDirectory units)
{
    public Task<Outcome<ImportedProcedures>> RunAsync(ImportProceduresOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ImportedProcedures>(ProceduresActions.Import, options, context, async scope =>
        {
            var again = await import.AgainAsync(options.FileHash, context, cancellationToken);
            if (!again.Succeeded)
            {
                return again.Refusals.ToList();
            }

            var (read, skip) = (again.Value, options.Skip.ToHashSet());
            if (!options.Seen && read.Findings.Any())
            {
                return new Refusal("procedure.import_unseen", $"Tệp có {read.Findings.Count()} chỗ phỏng đoán, còn thiếu hoặc lỗi; xem rồi đánh dấu đã xem.", nameof(options.Seen));
            }

            List<ImportRow> taken = [.. read.Rows.Where(r => r.State is ImportState.New or ImportState.Changed && !skip.Contains(r.Record.Line))];
            if (taken.Count == 0)
            {
                return new Refusal("procedure.import_nothing", "Không có bản ghi nào để lấy: các bản ghi đều lỗi, giống bản đang có, hoặc bị bỏ.");
            }

            await WriteAsync(scope, options.FileHash!, taken, cancellationToken);
            if (!await db.Set<StoredFile>().AnyAsync(f => f.Hash == options.FileHash, cancellationToken))
            {
                await using var file = store.Open(options.FileHash!);
                var head = new byte[Math.Min(64, file.Length)];
                await file.ReadExactlyAsync(head, cancellationToken);
                db.Add(new StoredFile { Hash = options.FileHash!, MediaType = ProcedureImport.MediaTypeOf(head), Size = file.Length, StoredAt = scope.Now });
            }

            List<string> leftOut =
            [
                .. read.Findings.Where(f => f.Kind == ImportFindingKind.Wrong).Select(f => $"dòng {f.Line}, {f.Column}: {f.Message}"),
                .. read.Rows.Where(r => r.State != ImportState.Wrong && skip.Contains(r.Record.Line)).Select(r => $"dòng {r.Record.Line}: người nạp bỏ"),
            ];
            scope.Record(new RecordRef("procedure-import", Ids.New(scope.Now)), [new ProceduresImported(options.FileHash!, taken.Count, [.. leftOut.Take(1000)])]);
            return new ImportedProcedures(taken.Count, taken.Count(r => r.State == ImportState.New), read.Count(ImportState.Same), read.Wrong + read.Rows.Count(r => r.State != ImportState.Wrong && skip.Contains(r.Record.Line)));
        }, cancellationToken);

    async Task WriteAsync(ActionScope scope, string fileHash, List<ImportRow> taken, CancellationToken cancellationToken)
    {
        var snapshot = await units.GetAsync(cancellationToken);
        var fields = (await db.Set<Field>().ToListAsync(cancellationToken)).ToDictionary(f => f.SearchKey);
        var codes = taken.ConvertAll(r => r.Record.Code);
        var procedures = new Dictionary<string, Procedure>();
        var versions = new List<ProcedureVersion>();
        foreach (var some in codes.Chunk(1000))
        {
            var found = await db.Set<Procedure>().Where(p => some.Contains(p.Code)).ToListAsync(cancellationToken);
            found.ForEach(p => procedures[p.Code] = p);
            var ids = found.ConvertAll(p => p.Id);
            versions.AddRange(await db.Set<ProcedureVersion>().Where(v => ids.Contains(v.ProcedureId)).ToListAsync(cancellationToken));
        }

        var byProcedure = versions.ToLookup(v => v.ProcedureId);
        await ContentWriter.EmptyAsync(db, [.. versions.Where(v => v.ValidFrom is null).Select(v => v.Id)], cancellationToken);
        foreach (var row in taken)
        {
            var record = row.Record;
            if (!procedures.TryGetValue(record.Code, out var procedure))
            {
                procedure = NewProcedure(record, fields, snapshot, scope.Now);
            }

            var own = byProcedure[procedure.Id].ToList();
            var draft = own.Find(v => v.ValidFrom is null);
            if (draft is null)
            {
                draft = new ProcedureVersion { Id = Ids.New(scope.Now), ProcedureId = procedure.Id, Number = own.Count == 0 ? 1 : own.Max(v => v.Number) + 1 };
                db.Add(draft);
            }

            draft.Source = $"Nạp từ tệp {fileHash[..12]}, dòng {record.Line}";
            draft.PublicationDecision = record.Decision is { Length: > 500 } long500 ? long500[..500] : record.Decision;
            draft.Remarks = record.Findings.Count == 0 ? null : string.Join('\n', record.Findings.Select(f => $"{f.Column}: {f.Message}"));
            ContentWriter.Fill(db, draft, procedure.Code, record.Content, scope.Now);
        }
    }

    Procedure NewProcedure(ImportedRecord record, Dictionary<string, Field> fields, UnitSnapshot snapshot, DateTimeOffset now)
    {
        var name = record.FieldName ?? "Chưa phân lĩnh vực";
        name = name[..Math.Min(200, name.Length)];
        if (!fields.TryGetValue(SearchKey.Of(name), out var field))
        {
            field = new Field { Id = Ids.New(now), Name = name, SearchKey = SearchKey.Of(name) };
            fields[field.SearchKey] = field;
            db.Add(field);
        }

        var procedure = new Procedure { Id = Ids.New(now), Code = record.Code, FieldId = field.Id };
        db.Add(procedure);
        void Handles(UnitKind kind, Guid? agency) => db.Add(new ProcedureHandling { Id = Ids.New(now), ProcedureId = procedure.Id, AgencyKind = kind, AgencyId = agency });
        if (record.Levels.Contains(2))
        {
            Handles(UnitKind.District, null);
        }

        if (record.Levels.Contains(3))
        {
            Handles(UnitKind.Commune, null);
        }

        // A department is named or nobody's: the controller chooses before the first day is set.
        foreach (var agency in record.Levels.Contains(1) ? snapshot.Agencies.Where(u => u.Kind == UnitKind.Department && record.Agencies.Any(a => IsNameOf(a, u))) : [])
        {
            Handles(UnitKind.Department, agency.Id);
        }

        return procedure;
    }

    static bool IsNameOf(string text, Unit unit) => SearchKey.Of(text) is var key && (key == SearchKey.Of(unit.Name) || key == SearchKey.Of(unit.ShortName) || key.StartsWith(SearchKey.Of(unit.ShortName) + " tinh", StringComparison.Ordinal));
}
