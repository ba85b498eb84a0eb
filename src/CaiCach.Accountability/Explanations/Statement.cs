using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;

namespace CaiCach.Accountability.Explanations;

/// <summary>A head's words with their proof, cleaned; collects what is wrong, so that the person sees everything at once.</summary>
internal sealed class Statement
{
    readonly List<Refusal> refusals = [];

    public List<Refusal> Refusals => refusals;

    public static Statement Of(string? words, string? proofNumber, string? proofLink)
    {
        var said = new Statement();
        said.Words = said.Required(words, nameof(Words), "lời giải trình", 4000);
        said.ProofNumber = said.Optional(NormalText.Line(proofNumber), nameof(ProofNumber), "số văn bản", 60);
        said.ProofLink = said.Optional(NormalText.Line(proofLink), nameof(ProofLink), "liên kết", 300);
        if (said.ProofLink is { } link && !LocalLink.Is(link))
        {
            said.Refuse("explanation.proof_link", "Liên kết phải là địa chỉ trong hệ thống, bắt đầu bằng dấu /.", nameof(ProofLink));
        }

        return said;
    }

    public string Words { get; private set; } = "";

    public string? ProofNumber { get; private set; }

    public string? ProofLink { get; private set; }

    public string Required(string? text, string field, string what, int maximum)
    {
        var clean = Optional(NormalText.Lines(text), field, what, maximum);
        if (clean is null)
        {
            Refuse("explanation.missing", $"Hãy nhập {what}.", field);
        }

        return clean ?? "";
    }

    public void Refuse(string code, string message, string field) => refusals.Add(new Refusal(code, message, field));

    string? Optional(string? clean, string field, string what, int maximum)
    {
        if (clean?.Length > maximum)
        {
            Refuse("explanation.too_long", $"{char.ToUpperInvariant(what[0])}{what[1..]} dài {clean.Length} ký tự, tối đa {maximum}.", field);
        }

        return clean;
    }
}
