using CaiCach.Kernel;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Sheets;
using CaiCach.Organisations.Units;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>Reads the lines of a reorganisation from a list: one line a unit that ends, a unit that begins, or a share that is taken.</summary>
internal static class ReorganisationFile
{
    static readonly string[] Required = ["line", "code"];
    static readonly string[] Optional = ["reason", "to", "what", "by", "value", "name", "short_name", "kind", "parent", "address", "phone", "note"];

    /// <exception cref="TableFileException">It cannot be read, or its columns are others.</exception>
    public static (List<ReorganisationLine> Lines, List<Refusal> Refusals) Read(byte[] file, Guid reorganisationId, DateTimeOffset now)
    {
        List<ReorganisationLine> lines = [];
        List<Refusal> refusals = [];
        foreach (var row in NamedTable.Read(file, Required, Optional))
        {
            if (row["line"]?.ToLowerInvariant() is not ("closes" or "begins" or "takes") || row["code"] is not { Length: <= UnitFields.LongestCode } code)
            {
                refusals.Add(row["code"] is { Length: <= UnitFields.LongestCode } ? LineRefusals.Of(row.Line, "line", "phải là closes (kết thúc), begins (bắt đầu) hoặc takes (nhận).") : LineRefusals.Of(row.Line, "code", "cần mã đơn vị, nhiều nhất 60 ký tự."));
                continue;
            }

            var kind = Enum.Parse<LineKind>(row["line"]!, ignoreCase: true);
            if (row["by"] is { } by && !Enum.TryParse<ShareRule>(by, ignoreCase: true, out _))
            {
                refusals.Add(LineRefusals.Of(row.Line, "by", "phải là all (tất cả phần còn lại), division (phòng), field (lĩnh vực) hoặc address (địa chỉ)."));
                continue;
            }

            if (kind == LineKind.Begins && UnitKinds.Of(row["kind"]) is null)
            {
                refusals.Add(LineRefusals.Of(row.Line, "kind", $"loại đơn vị phải là một trong: {UnitKinds.AllKeys}."));
                continue;
            }

            foreach (var (column, most) in new[] { ("value", 300), ("note", 500), ("reason", 40), ("to", 60), ("what", 40), ("parent", 60) })
            {
                if (row[column]?.Length > most)
                {
                    refusals.Add(LineRefusals.Of(row.Line, column, $"dài nhiều nhất {most} ký tự."));
                }
            }

            lines.Add(new ReorganisationLine
            {
                Id = Ids.New(now), ReorganisationId = reorganisationId, Ordinal = row.Line, Kind = kind, Code = code,
                Reason = kind == LineKind.Closes ? row["reason"] : null,
                Name = row["name"], ShortName = row["short_name"] ?? row["name"], UnitKind = kind == LineKind.Begins ? UnitKinds.Of(row["kind"]) : null, ParentCode = row["parent"],
                Address = row["address"], Phone = row["phone"],
                ToCode = kind == LineKind.Takes ? row["to"] : null, What = row["what"], By = row["by"] is { } rule ? Enum.Parse<ShareRule>(rule, ignoreCase: true) : ShareRule.All, Value = row["value"], Note = row["note"],
            });
        }

        return (lines, refusals);
    }
}
