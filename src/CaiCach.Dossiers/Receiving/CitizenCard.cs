using System.Diagnostics.CodeAnalysis;
using CaiCach.Kernel.Text;

namespace CaiCach.Dossiers.Receiving;

/// <summary>
/// What the square code on a chip citizen card says: <c>number|old number|full name|day of birth|sex|address|day of issue</c>. A scanner types it as one
/// line into whatever box has the focus.
/// </summary>
public sealed record CitizenCard(string Number, string Name, string Address)
{
    /// <summary>False when the text is not such a line.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out CitizenCard? card)
    {
        var parts = (text ?? "").Split('|');
        card = parts.Length >= 6 && parts[0].Trim() is { Length: 12 } number && number.All(char.IsAsciiDigit) && NormalText.Line(parts[2]) is { } name
            ? new CitizenCard(number, name, NormalText.Line(parts[5]) ?? "")
            : null;
        return card is not null;
    }
}
