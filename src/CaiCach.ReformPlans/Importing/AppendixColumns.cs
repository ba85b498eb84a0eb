using CaiCach.Kernel.Sheets;
using CaiCach.Kernel.Text;

namespace CaiCach.ReformPlans.Importing;

/// <summary>Finds the head of the table and what its columns hold, by the words that offices write there.</summary>
public sealed class AppendixColumns
{
    const int HeadWithin = 40;

    readonly Dictionary<AppendixRole, int> columns;
    readonly HashSet<string> heads;

    AppendixColumns(Dictionary<AppendixRole, int> columns, IEnumerable<TableLine> headLines)
    {
        this.columns = columns;
        heads = [.. headLines.Select(KeyOf)];
    }

    /// <summary>Place of the first line under the head.</summary>
    public required int FirstLine { get; init; }

    public string Text(TableLine line, AppendixRole role) => columns.TryGetValue(role, out var column) ? line.TextAt(column) : "";

    public bool Has(AppendixRole role) => columns.ContainsKey(role);

    /// <summary>True for the head itself, which documents repeat on every page.</summary>
    public bool IsHead(TableLine line) => heads.Contains(KeyOf(line));

    /// <exception cref="TableFileException">No line names the work and who leads it.</exception>
    public static AppendixColumns Find(IReadOnlyList<TableLine> lines)
    {
        for (var i = 0; i < Math.Min(lines.Count, HeadWithin); i++)
        {
            var roles = Roles([.. lines[i].Cells.Select(c => c.Text)]);
            if (!roles.ContainsKey(AppendixRole.Name) || !(roles.ContainsKey(AppendixRole.Lead) || roles.ContainsKey(AppendixRole.Output)))
            {
                continue;
            }

            // A second line under joined cells says more: "Thời gian" above "Bắt đầu" and "Hoàn thành".
            var isDouble = i + 1 < lines.Count && lines[i + 1].Cells.Count(c => c.IsRepeated) * 2 >= lines[i + 1].Cells.Count && lines[i + 1].Cells.Any(c => c is { IsRepeated: false, Text.Length: > 0 });
            if (isDouble)
            {
                var above = lines[i];
                roles = Roles([.. lines[i + 1].Cells.Select((c, column) => c.IsRepeated || c.Text == above.TextAt(column) ? above.TextAt(column) : $"{above.TextAt(column)} {c.Text}")]);
            }

            var last = isDouble ? i + 1 : i;
            return new AppendixColumns(roles, lines.Skip(i).Take(last - i + 1)) { FirstLine = last + 1 };
        }

        throw new TableFileException("Không nhận ra dòng tiêu đề: cần ít nhất cột nhiệm vụ và cột cơ quan chủ trì hoặc sản phẩm.");
    }

    static Dictionary<AppendixRole, int> Roles(IReadOnlyList<string> heads)
    {
        var found = new Dictionary<AppendixRole, int>();
        for (var column = 0; column < heads.Count; column++)
        {
            if (RoleOf(SearchKey.Of(heads[column])) is { } role)
            {
                found.TryAdd(role, column);
            }
        }

        // "Hoàn thành" under "Thời gian" is the due day; a single column of time holds the whole period.
        if (found.TryGetValue(AppendixRole.Due, out var due) && !found.ContainsKey(AppendixRole.Start) && !found.ContainsKey(AppendixRole.Period))
        {
            found.Remove(AppendixRole.Due);
            found[AppendixRole.Period] = due;
        }

        return found;
    }

    static AppendixRole? RoleOf(string key)
    {
        bool Says(params string[] words) => words.Any(w => $" {key} ".Contains($" {w} ", StringComparison.Ordinal));
        return key switch
        {
            "" => null,
            "stt" or "tt" or "so tt" or "so thu tu" => AppendixRole.Number,
            _ when Says("phoi hop") => AppendixRole.Helpers,
            _ when Says("chu tri", "don vi thuc hien", "co quan thuc hien", "chiu trach nhiem", "trach nhiem") => AppendixRole.Lead,
            _ when Says("bat dau") && !Says("hoan thanh", "ket thuc") => AppendixRole.Start,
            _ when Says("hoan thanh", "ket thuc", "thoi han") && !Says("bat dau") => AppendixRole.Due,
            _ when Says("thoi gian", "tien do") => AppendixRole.Period,
            _ when Says("kinh phi") => AppendixRole.Budget,
            _ when Says("san pham", "dau ra") => AppendixRole.Output,
            _ when Says("ghi chu") => AppendixRole.Note,
            _ when Says("can cu") => AppendixRole.LegalBasis,
            _ when Says("nhiem vu", "noi dung", "cong viec", "hoat dong", "muc tieu") => AppendixRole.Name,
            _ when Says("ket qua") => AppendixRole.ExpectedResult,
            _ => null,
        };
    }

    static string KeyOf(TableLine line) => string.Join('|', line.Cells.Select(c => SearchKey.Of(c.Text)));
}
