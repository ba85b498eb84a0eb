using CaiCach.Kernel.Outcomes;

namespace CaiCach.Organisations.Units;

/// <summary>What is wrong in the lines of a file, each with its line and column, as many as a person can take in.</summary>
internal static class LineRefusals
{
    const int Most = 60;

    public static Refusal Of(int line, string column, string message, string code = "organisations.unit_line") => new(code, $"Dòng {line}, cột {column}: {message}", nameof(ImportUnitsOptions.File));

    public static List<Refusal> Shown(IReadOnlyList<Refusal> refusals) => refusals.Count <= Most
        ? [.. refusals]
        : [.. refusals.Take(Most), new Refusal("organisations.unit_line", $"Còn {refusals.Count - Most} lỗi khác; sửa các dòng trên rồi nạp lại. Chưa dòng nào được ghi.", nameof(ImportUnitsOptions.File))];
}
