using System.Globalization;
using System.Security.Cryptography;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Sheets;

namespace CaiCach.Organisations.Units;

/// <summary>Enters a list of units, all of it or nothing: every wrong cell is told with its line and column.</summary>
public sealed class ImportUnits(AppDb db, ActionRunner actions, UnitDirectory directory)
{
    static readonly string[] Required = ["code", "name", "kind"];
    static readonly string[] Optional = ["short_name", "parent", "from", "address", "phone"];

    public async Task<Outcome<ImportedUnits>> RunAsync(ImportUnitsOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        if (!context.Authority.HasAny(OrganisationsPermissions.ManageUnits))
        {
            return Refusal.Forbidden();
        }

        IReadOnlyList<NamedRow> rows;
        try
        {
            rows = NamedTable.Read(options.File, Required, Optional);
        }
        catch (TableFileException exception)
        {
            return new Refusal("organisations.unit_file", exception.Message, nameof(options.File));
        }

        if (options.OnlyCheck)
        {
            var (looked, wrong) = Read(rows, options, await directory.FreshAsync(cancellationToken), DateTimeOffset.UnixEpoch);
            return wrong.Count > 0 ? LineRefusals.Shown(wrong) : new ImportedUnits(looked.Count, false);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(options.File));
        var done = await actions.RunAsync<ImportedUnits>(OrganisationsActions.ImportUnits, new { hash, options.From }, context, async scope =>
        {
            var (made, refusals) = Read(rows, options, await directory.FreshAsync(cancellationToken), scope.Now);
            if (refusals.Count > 0)
            {
                return LineRefusals.Shown(refusals);
            }

            foreach (var (unit, parent) in made)
            {
                db.Add(unit);
                scope.Record(UnitRecord.Of(unit.Id), [new UnitCreated(unit.Code, unit.Name, unit.Kind, parent?.Code, unit.ValidFrom)]);
            }

            scope.Record(new RecordRef("units", Guid.Empty), [new UnitsImported(hash, made.Count)]);
            return new ImportedUnits(made.Count, true);
        }, cancellationToken);
        directory.Forget();
        return done;
    }

    static (List<(Unit Unit, Unit? Parent)> Made, List<Refusal> Refusals) Read(IReadOnlyList<NamedRow> rows, ImportUnitsOptions options, UnitSnapshot units, DateTimeOffset now)
    {
        List<(Unit, Unit?)> made = [];
        List<Refusal> refusals = [];
        var fresh = new Dictionary<string, Unit>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            void No(string column, string message) => refusals.Add(LineRefusals.Of(row.Line, column, message));
            var kind = UnitKinds.Of(row["kind"]);
            if (kind is null)
            {
                No("kind", $"loại đơn vị phải là một trong: {UnitKinds.AllKeys}.");
                continue;
            }

            DateOnly? from = row["from"] is not { } text ? options.From ?? units.Day
                : DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
            if (from is null)
            {
                No("from", "ngày bắt đầu viết 2025-07-01 hoặc 01/07/2025.");
                continue;
            }

            var parent = row["parent"] is { } above ? units.Find(above) ?? fresh.GetValueOrDefault(above) : null;
            var unit = new CreateUnitOptions
            {
                Code = row["code"], Name = row["name"], ShortName = row["short_name"], Kind = kind.Value, ParentCode = row["parent"], From = from, Address = row["address"], Phone = row["phone"],
            };
            List<Refusal> wrong = [.. CreateUnit.Check(unit, from.Value, parent, units)];
            refusals.AddRange(wrong.Select(r => LineRefusals.Of(row.Line, ColumnOf(r.Field), r.Message, r.Code)));
            if (unit.Code is { } code && fresh.ContainsKey(code))
            {
                No("code", $"mã {code} đã có ở dòng trước.");
            }
            else if (wrong.Count == 0)
            {
                var entered = CreateUnit.Make(unit, Ids.New(now), from.Value, parent, units.All.Count + made.Count);
                fresh[entered.Code] = entered;
                made.Add((entered, parent));
            }
        }

        if (rows.Count == 0)
        {
            refusals.Add(new Refusal("organisations.unit_file", "Tệp không có dòng nào dưới dòng tiêu đề.", nameof(options.File)));
        }

        return (made, refusals);
    }

    static string ColumnOf(string? field) => field switch
    {
        nameof(CreateUnitOptions.Code) => "code",
        nameof(CreateUnitOptions.ShortName) => "short_name",
        nameof(CreateUnitOptions.Kind) => "kind",
        nameof(CreateUnitOptions.ParentCode) => "parent",
        nameof(CreateUnitOptions.From) => "from",
        nameof(CreateUnitOptions.Address) => "address",
        nameof(CreateUnitOptions.Phone) => "phone",
        _ => "name",
    };
}
