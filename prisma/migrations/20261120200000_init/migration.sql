-- CreateEnum
CREATE TYPE "role" AS ENUM ('owner', 'admin', 'editor', 'reviewer', 'viewer');

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'nb',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "client_id" UUID,
    "role" "role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "client_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "client" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "org_number" TEXT,
    "facts_revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facts_revision" (
    "agency_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "facts" JSONB NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "facts_revision_pkey" PRIMARY KEY ("agency_id","client_id","revision")
);

-- CreateTable
CREATE TABLE "client_website" (
    "agency_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "domain" TEXT NOT NULL,

    CONSTRAINT "client_website_pkey" PRIMARY KEY ("agency_id","client_id","domain")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "draft_sha256" TEXT,
    "draft_blocks" INTEGER NOT NULL DEFAULT 0,
    "draft_warns" INTEGER NOT NULL DEFAULT 0,
    "draft_suggests" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "version" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "clause_set_id" TEXT NOT NULL,
    "facts_revision" INTEGER NOT NULL,
    "facts" JSONB NOT NULL,
    "locales" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "version_text" (
    "agency_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "tree" JSONB NOT NULL,

    CONSTRAINT "version_text_pkey" PRIMARY KEY ("agency_id","version_id","locale")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "effective_from" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_agency_id_id_key" ON "session"("agency_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_key_hash_key" ON "api_key"("key_hash");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_agency_id_id_key" ON "api_key"("agency_id", "id");

-- CreateIndex
CREATE INDEX "sign_in_failure_key_at_idx" ON "sign_in_failure"("key", "at");

-- CreateIndex
CREATE INDEX "sign_in_failure_at_idx" ON "sign_in_failure"("at");

-- CreateIndex
CREATE UNIQUE INDEX "agency_slug_key" ON "agency"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "member_person_id_idx" ON "member"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_agency_id_id_key" ON "member"("agency_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "member_agency_id_person_id_key" ON "member"("agency_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_agency_id_email_idx" ON "invitation"("agency_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_agency_id_id_key" ON "invitation"("agency_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_agency_id_at_idx" ON "audit_event"("agency_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_agency_id_client_id_at_idx" ON "audit_event"("agency_id", "client_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_agency_id_id_key" ON "audit_event"("agency_id", "id");

-- CreateIndex
CREATE INDEX "client_agency_id_name_id_idx" ON "client"("agency_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "client_agency_id_id_key" ON "client"("agency_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "document_public_key_key" ON "document"("public_key");

-- CreateIndex
CREATE UNIQUE INDEX "document_agency_id_id_key" ON "document"("agency_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "document_agency_id_client_id_kind_key" ON "document"("agency_id", "client_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "version_agency_id_id_key" ON "version"("agency_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "version_agency_id_document_id_number_key" ON "version"("agency_id", "document_id", "number");

-- CreateIndex
CREATE INDEX "publication_version_id_idx" ON "publication"("version_id");

-- CreateIndex
CREATE INDEX "publication_document_id_effective_from_idx" ON "publication"("document_id", "effective_from");

-- CreateIndex
CREATE INDEX "publication_agency_id_document_id_effective_from_idx" ON "publication"("agency_id", "document_id", "effective_from");

-- CreateIndex
CREATE UNIQUE INDEX "publication_agency_id_id_key" ON "publication"("agency_id", "id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_agency_id_member_id_fkey" FOREIGN KEY ("agency_id", "member_id") REFERENCES "member"("agency_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_agency_id_client_id_fkey" FOREIGN KEY ("agency_id", "client_id") REFERENCES "client"("agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client" ADD CONSTRAINT "client_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts_revision" ADD CONSTRAINT "facts_revision_agency_id_client_id_fkey" FOREIGN KEY ("agency_id", "client_id") REFERENCES "client"("agency_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_website" ADD CONSTRAINT "client_website_agency_id_client_id_fkey" FOREIGN KEY ("agency_id", "client_id") REFERENCES "client"("agency_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_agency_id_client_id_fkey" FOREIGN KEY ("agency_id", "client_id") REFERENCES "client"("agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_agency_id_document_id_fkey" FOREIGN KEY ("agency_id", "document_id") REFERENCES "document"("agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_text" ADD CONSTRAINT "version_text_agency_id_version_id_fkey" FOREIGN KEY ("agency_id", "version_id") REFERENCES "version"("agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_agency_id_document_id_fkey" FOREIGN KEY ("agency_id", "document_id") REFERENCES "document"("agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_agency_id_version_id_fkey" FOREIGN KEY ("agency_id", "version_id") REFERENCES "version"("agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

