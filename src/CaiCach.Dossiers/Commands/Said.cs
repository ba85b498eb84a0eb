using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;

namespace CaiCach.Dossiers.Commands;

/// <summary>Collects what is wrong with the words of a command, so that the person sees everything at once.</summary>
internal sealed class Said
{
    readonly List<Refusal> refusals = [];

    public IReadOnlyList<Refusal> Refusals => refusals;

    public bool IsSound => refusals.Count == 0;

    /// <summary>A text that must be there, cleaned.</summary>
    public string Required(string? text, string field, string what, int maximum, bool lines = false)
    {
        var clean = Optional(text, field, what, maximum, lines);
        if (clean is null)
        {
            Refuse("dossier.missing", $"Hãy nhập {what}.", field);
        }

        return clean ?? "";
    }

    /// <summary>A text that may be missing, cleaned; null when blank.</summary>
    public string? Optional(string? text, string field, string what, int maximum, bool lines = false)
    {
        var clean = lines ? NormalText.Lines(text) : NormalText.Line(text);
        if (clean?.Length > maximum)
        {
            Refuse("dossier.too_long", $"{Capital(what)} dài {clean.Length} ký tự, tối đa {maximum}.", field);
        }

        return clean;
    }

    public void Refuse(string code, string message, string field) => refusals.Add(new Refusal(code, message, field));

    /// <summary>The command, or everything that is wrong.</summary>
    public Outcome<DossierCommand> Then(DossierCommand command) => IsSound ? Outcome.Of(command) : refusals;

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
