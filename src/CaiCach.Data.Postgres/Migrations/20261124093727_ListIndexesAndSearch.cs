using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ListIndexesAndSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_agency_id_current_due_at_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_agency_id_finished_at",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_agency_id_received_at",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_holder_official_id_current_due_at_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_holder_unit_id_current_due_at_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_imported_from",
                table: "dossier_dossier");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_current_due_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "current_due_at", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_finished_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "finished_at", "id" },
                filter: "finished_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_id",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_current_due_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "current_due_at", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_division_id_finished_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "division_id", "finished_at", "id" },
                filter: "finished_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_division_id_id",
                table: "dossier_dossier",
                columns: new[] { "division_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_finished_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "finished_at", "id" },
                filter: "finished_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_official_id_current_due_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "holder_official_id", "current_due_at", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_unit_id_current_due_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "holder_unit_id", "current_due_at", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_unit_id_id",
                table: "dossier_dossier",
                columns: new[] { "holder_unit_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_imported_from_open",
                table: "dossier_dossier",
                column: "imported_from",
                unique: true,
                filter: "imported_from IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_pending_unit_id_id_open",
                table: "dossier_dossier",
                columns: new[] { "pending_unit_id", "id" },
                filter: "pending_unit_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_state_id",
                table: "dossier_dossier",
                columns: new[] { "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_accountability_apology_agency_id_id",
                table: "accountability_apology",
                columns: new[] { "agency_id", "id" });

            // Search keys behind pieces of three letters; the extension comes with PostgreSQL and the database's owner may create it.
            migrationBuilder.Sql("""
                CREATE EXTENSION IF NOT EXISTS pg_trgm;
                CREATE INDEX ix_dossier_dossier_search_key_pieces ON dossier_dossier USING gin (search_key gin_trgm_ops);
                CREATE VIEW dossier_search AS SELECT id AS dossier_id, search_key FROM dossier_dossier;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP VIEW dossier_search; DROP INDEX ix_dossier_dossier_search_key_pieces;");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_agency_id_current_due_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_agency_id_finished_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_agency_id_id",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_current_due_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_division_id_finished_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_division_id_id",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_finished_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_holder_official_id_current_due_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_holder_unit_id_current_due_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_holder_unit_id_id",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_imported_from_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_pending_unit_id_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_state_id",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_accountability_apology_agency_id_id",
                table: "accountability_apology");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_current_due_at_open",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "current_due_at" },
                filter: "finished_at IS NULL AND closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_finished_at",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "finished_at" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_received_at",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_official_id_current_due_at_open",
                table: "dossier_dossier",
                columns: new[] { "holder_official_id", "current_due_at" },
                filter: "finished_at IS NULL AND closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_unit_id_current_due_at_open",
                table: "dossier_dossier",
                columns: new[] { "holder_unit_id", "current_due_at" },
                filter: "finished_at IS NULL AND closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_imported_from",
                table: "dossier_dossier",
                column: "imported_from",
                unique: true);
        }
    }
}
