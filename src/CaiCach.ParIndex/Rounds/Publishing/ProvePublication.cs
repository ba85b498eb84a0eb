using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Kernel.Outcomes;
using CaiCach.ParIndex.Rounds.Listing;

namespace CaiCach.ParIndex.Rounds.Publishing;

/// <summary>Gives the proof of a publication to everybody. It writes nothing: what was published this minute is sealed within the next.</summary>
public sealed class ProvePublication(RoundReader reader, ProveRecord prove)
{
    public async Task<Outcome<PublicationProof>> RunAsync(string code, CancellationToken cancellationToken)
    {
        if (await reader.PublishedAsync(code, cancellationToken) is not var (round, results, fields))
        {
            return Refusal.NotFound("kết quả đã công bố");
        }

        var proof = await prove.SealedAsync(RoundRecord.PublicationOf(round), round.Code, withContent: true, cancellationToken);
        return proof.Succeeded ? new PublicationProof(PublicationProof.CurrentFormat, PublishedCsv.Of(results, fields), proof.Value) : proof.Refusals.ToList();
    }
}
