using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Text;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Importing;

/// <summary>Reads one record of the national database (fields of LayThuTuc), and says of every guess that it is one.</summary>
internal sealed partial class NationalRecord
{
    readonly JsonObject node;
    readonly int line;
    readonly List<ImportFinding> findings = [];

    NationalRecord(JsonObject node, int line) => (this.node, this.line) = (node, line);

    public static ImportedRecord Read(JsonObject node, int line) => new NationalRecord(node, line).Read();

    ImportedRecord Read()
    {
        var code = (node.Text("MATTHC") ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (code.Length is 0 or > 40)
        {
            Say("MATTHC", code.Length == 0 ? "Thiếu mã thủ tục." : "Mã thủ tục dài hơn 40 ký tự.", ImportFindingKind.Wrong);
        }
        else if (!Code().IsMatch(code))
        {
            Say("MATTHC", $"Mã {code} không thuộc dạng đã biết (1.004194, 2.000815.H55, 2.000815.000.00.00.H55); giữ nguyên, hãy đối chiếu.", ImportFindingKind.Guess);
        }

        var name = NormalText.Line(node.Text("TENTTHC"));
        if (name is null or { Length: > 2000 })
        {
            Say("TENTTHC", "Thiếu tên thủ tục, hoặc tên dài hơn 2000 ký tự.", ImportFindingKind.Wrong);
        }

        var limits = NationalLimits.Read(node, Say);
        var content = new ProcedureContent
        {
            Name = name ?? "", LimitAmount = limits.Amount, LimitUnit = limits.Unit, LimitText = limits.Text, Limits = limits.Rows,
            CountingRule = limits.Unit is TimeUnit.Day or TimeUnit.Month ? CountingRule.Statutory : CountingRule.HourExact,
            Fees = NationalFees.Read(node, Say), FeeWords = node.Text("PHILEPHICHU"), Papers = Papers(), Results = Results(), LegalBasis = LegalBasis(), OnlineLevel = Level(), OnlineReason = node.Text("LYDO"),
            Sequence = Sequence(), Conditions = node.Text("YEUCAU"), Subjects = node.Text("DOITUONG") ?? Joined("DOITUONGTHUCHIEN", "TENDOITUONG") ?? node.Text("MOTADOITUONGTHUCHIEN"),
        };
        content = ContentCheck.Clean(content);
        findings.AddRange(ContentCheck.Refusals(content).Where(r => r.Field is not nameof(content.Name)).Select(r => new ImportFinding(line, r.Field ?? "", r.Message, ImportFindingKind.Wrong)));
        return new ImportedRecord(
            line, code, NormalText.Line(node.Text("LINHVUC") ?? node.List("LINHVUCTHUCHIEN").Select(f => f.Text("TENLINHVUC")).FirstOrDefault(t => t is not null)), Levels(),
            [.. node.List("COQUANTHUCHIEN").Select(a => NormalText.Line(a.Text("TENDONVI"))).OfType<string>()], node.Text("QUYETDINH"), content, findings);
    }

    void Say(string column, string message, ImportFindingKind kind) => findings.Add(new ImportFinding(line, column, message, kind));

    void Say(JsonObject row, string column, string message, ImportFindingKind kind) => findings.Add(row.Get(ProcedureBook.Line) is JsonValue at
        ? new ImportFinding(at.GetValue<int>(), row.Text(ProcedureBook.Sheet) + ", " + column, message, kind)
        : new ImportFinding(line, column, message, kind));

    List<ContentPaper> Papers()
    {
        List<ContentPaper> papers = [];
        foreach (var group in node.List("THANHPHANHOSO"))
        {
            papers.AddRange(group.List("GIAYTO").Select(p => Paper(p, CaseOf(group.Text("TRUONGHOP")))).OfType<ContentPaper>());
        }

        papers.AddRange(node.List("GIAYTO").Select(p => Paper(p, CaseOf(p.Text("TRUONGHOP")))).OfType<ContentPaper>());
        return papers;
    }

    ContentPaper? Paper(JsonObject row, string? caseName)
    {
        // The dash before a name and the semicolon after it belong to the list that it was published in.
        var name = NormalText.Line(row.Text("TENGIAYTO"))?.TrimStart(' ', '-', '–', '+', '•', '*').TrimEnd(' ', ';', ',', '.');
        if (string.IsNullOrEmpty(name))
        {
            Say(row, "TENGIAYTO", "Giấy tờ không có tên; dòng này không lấy.", ImportFindingKind.Guess);
            return null;
        }

        var (originals, copies) = (Count(row, "SOBANCHINH", 1), Count(row, "SOBANSAO", 0));
        return new ContentPaper(caseName, name, originals, copies, row.Text("TENMAUDON"), row.Text("DUNGLAI") ?? row.Text("MA_KQ_THAYTHE") ?? row.Text("MAKQTHAYTHE"));
    }

    int Count(JsonObject row, string column, int missing)
    {
        var text = row.Text(column);
        if (text is null)
        {
            return missing;
        }

        if (NationalNode.Number(text) is { } count and <= 99)
        {
            return count;
        }

        Say(row, column, $"“{text}” không phải số bản từ 0 đến 99.", ImportFindingKind.Wrong);
        return missing;
    }

    List<ContentResult> Results() => [.. node.List("KETQUATHUCHIEN").Select(r => new ContentResult(r.Text("MAKETQUA"), r.Text("TENKETQUA") ?? "")).Where(r => r.Name.Length > 0)];

    string? LegalBasis() => node.Text("CANCU") ?? (node.List("CANCUPHAPLY").Select(d => d.Text("SOVANBAN") ?? d.Text("TENVANBAN")).OfType<string>().Distinct().ToList() is { Count: > 0 } texts ? string.Join("; ", texts) : null);

    string? Sequence() => node.Text("TRINHTU") ?? (string.Join('\n', node.List("TRINHTUTHUCHIEN")
        .SelectMany(g => new[] { CaseOf(g.Text("TRUONGHOP")) }.Concat(g.List("TRINHTU").Select(s => s.Text("TENTRINHTU")))).OfType<string>()) is { Length: > 0 } steps ? steps : null);

    string? Joined(string list, string name) => string.Join("; ", node.List(list).Select(x => x.Text(name)).OfType<string>()) is { Length: > 0 } text ? text : null;

    OnlineLevel? Level()
    {
        var text = node.Text("MUCDO");
        OnlineLevel? level = SearchKey.Of(text) switch
        {
            "" => null,
            "1" or "muc do 1" => OnlineLevel.Level1,
            "2" or "muc do 2" => OnlineLevel.Level2,
            "3" or "muc do 3" => OnlineLevel.Level3,
            "4" or "muc do 4" => OnlineLevel.Level4,
            "toan trinh" or "truc tuyen toan trinh" => OnlineLevel.Full,
            "mot phan" or "truc tuyen mot phan" => OnlineLevel.Partial,
            _ => null,
        };
        if (text is not null && level is null)
        {
            Say("MUCDO", $"Không hiểu mức độ “{text}”: dùng 1–4, toàn trình hoặc một phần. Bản nháp giữ mức độ đang có.", ImportFindingKind.Guess);
        }

        return level;
    }

    List<int> Levels()
    {
        var told = node.List("CAPTHUCHIEN").Select(l => l.Text("CAPTHUCHIEN")).Concat((node.Get("CAPTHUCHIEN") is JsonValue ? node.Text("CAPTHUCHIEN") : node.Text("CAP"))?.Split(',', ';') ?? []);
        return [.. told.Select(t => NationalNode.Number(t)).OfType<int>().Where(l => l is >= 0 and <= 3).Distinct()];
    }

    // "Bao gồm" heads the list of papers of every case.
    internal static string? CaseOf(string? text) => NormalText.Line(text) is { } name && SearchKey.Of(name) is not ("bao gom" or "thanh phan ho so" or "thanh phan ho so bao gom") ? name.TrimEnd(':', ' ', '.') : null;

    [GeneratedRegex(@"^\d{1,2}\.\d{6}(\.000\.00\.00)?(\.[A-Z]\d{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    /// <summary>Takes a finding about a row.</summary>
    internal delegate void Finding(JsonObject row, string column, string message, ImportFindingKind kind);
}
