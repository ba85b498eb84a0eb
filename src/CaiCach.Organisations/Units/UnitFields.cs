using System.Text.RegularExpressions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;

namespace CaiCach.Organisations.Units;

/// <summary>What a unit must say about itself, wherever it comes from: a form, a list, a reorganisation.</summary>
internal static partial class UnitFields
{
    public const int LongestCode = 60;

    /// <summary>What is wrong with a code to be given; null when nothing is.</summary>
    public static Refusal? WrongCode(string? code, UnitSnapshot units, string field) =>
        code is not { Length: <= LongestCode } || !CodeForm().IsMatch(code)
            ? new Refusal("organisations.unit_code", "Mã đơn vị gồm chữ cái không dấu, chữ số và dấu chấm, ví dụ H45 hoặc H45.20.mc; nhiều nhất 60 ký tự.", field)
            : units.Find(code) is { } taken
                ? new Refusal("organisations.unit_code_taken", $"Mã {code} đã dùng cho {taken.ShortName}{(string.Equals(taken.Code, code, StringComparison.OrdinalIgnoreCase) ? "" : $" (mã khác của {taken.Code})")}; mã đã dùng không cấp lại.", field)
                : null;

    public static IEnumerable<Refusal> WrongNames(string? name, string? shortName, string nameField, string shortField)
    {
        if (NormalText.Line(name) is not { Length: <= 300 })
        {
            yield return new Refusal("organisations.unit_name", "Tên đơn vị dài 1 đến 300 ký tự.", nameField);
        }

        if ((NormalText.Line(shortName) ?? NormalText.Line(name) ?? "").Length > 120)
        {
            yield return new Refusal("organisations.unit_name", "Tên gọi tắt dài nhiều nhất 120 ký tự.", shortField);
        }
    }

    public static IEnumerable<Refusal> TooLong(params (string? Text, int Most, string What, string Field)[] texts) => texts
        .Where(t => NormalText.Line(t.Text)?.Length > t.Most).Select(t => new Refusal("organisations.unit_text", $"{t.What} dài nhiều nhất {t.Most} ký tự.", t.Field));

    public static bool IsPart(UnitKind kind) => kind is UnitKind.OneStop or UnitKind.Division;

    /// <summary>Whether a unit of the kind stands directly below one of the other kind.</summary>
    public static bool Fits(UnitKind kind, UnitKind parent) => kind switch
    {
        UnitKind.Province => false,
        UnitKind.Department or UnitKind.District => parent == UnitKind.Province,
        UnitKind.Commune => parent is UnitKind.District or UnitKind.Province,
        _ => !IsPart(parent),
    };

    [GeneratedRegex(@"^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*\z")]
    private static partial Regex CodeForm();
}
